package app.footnote.ui;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is seen in place of clients while the curtain is drawn. */
final class Cover extends VBox {
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);

    Cover(Messages messages, Runnable drawBack) {
        Label title = new Label(messages.text("curtain.title"), new FontIcon(Feather.EYE_OFF));
        title.getStyleClass().add("title-3");
        Label explained = new Label(messages.text("curtain.explained"));
        explained.getStyleClass().add("text-muted");
        Button back = new Named(messages).button("curtain-back", "curtain.back", Feather.EYE);
        back.setOnAction(pressed -> drawBack.run());
        setId("curtain");
        getStyleClass().add("curtain");
        getChildren().setAll(title, explained, back);
        visibleProperty().bind(shown);
    }

    /** Whether it lies over the screen. */
    BooleanProperty shownProperty() {
        return shown;
    }
}
