package app.footnote.ui.settings;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where the records live, what is in them, and which chart and app this is. */
final class DataCard extends VBox {
    private final Messages messages;
    private final Supplier<DataFacts> facts;
    private final Button open;

    DataCard(Messages messages, Supplier<DataFacts> facts, Runnable openFolder) {
        this.messages = messages;
        this.facts = facts;
        getStyleClass().addAll("fn-card", "settings-card");
        open = new Named(messages).button("open-folder", "data.open", Feather.FOLDER);
        open.setOnAction(click -> openFolder.run());
        sceneProperty().addListener((scene, before, now) -> refresh());
        refresh();
    }

    /** Tells what is so now. */
    void refresh() {
        tell(facts.get());
    }

    private void tell(DataFacts facts) {
        Label title = new Label(messages.text("data.title"));
        title.getStyleClass().add("title-4");
        getChildren()
                .setAll(
                        title,
                        new Row(messages.text("data.folder"), facts.folder(), open),
                        new Row(
                                messages.text("data.contents"),
                                messages.text("data.counts", facts.clients(), facts.sessions())),
                        new Row(messages.text("data.plain"), messages.text("data.plain.explained")),
                        new Row(messages.text("data.chart"), facts.chart()),
                        new Row(messages.text("data.app", facts.version()), messages.text("data.notice")));
    }
}
