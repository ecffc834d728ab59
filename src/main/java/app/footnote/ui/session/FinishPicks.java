package app.footnote.ui.session;

import app.footnote.session.Picks;
import app.footnote.ui.record.PickButtons;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A card with words to pick. */
final class FinishPicks extends VBox {
    private final PickButtons buttons;

    FinishPicks(
            String id,
            String title,
            String ownPrompt,
            List<String> offered,
            PickButtons.Offered how,
            Consumer<Picks> onChange) {
        Label heading = new Label(title);
        heading.getStyleClass().add("title-3");
        buttons = new PickButtons(id, title, ownPrompt, offered, how, onChange);
        getStyleClass().addAll("fn-card", "finish-picks");
        getChildren().setAll(heading, buttons);
    }

    void show(Picks picks, boolean isLocked) {
        buttons.show(picks);
        buttons.setLocked(isLocked);
    }
}
