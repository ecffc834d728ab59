package app.footnote.ui.session;

import app.footnote.session.Preset;
import app.footnote.session.Stage;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.record.TimeWords;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** When each stage of a new session would begin if it were started now. */
final class PlanTimes extends VBox {
    private final Messages messages;
    private final TimeWords times;

    PlanTimes(Messages messages, TimeWords times) {
        this.messages = messages;
        this.times = times;
        getStyleClass().add("plan");
    }

    /** Shows the stages as of now. */
    void show(Preset preset) {
        getChildren().clear();
        Instant at = times.now();
        boolean known = true;
        for (Stage stage : preset.stages()) {
            getChildren().add(row(known ? times.clock(at) : "", stage));
            known = known && !stage.isOpenEnded();
            at = at.plus(stage.planned());
        }
        getChildren().add(last(known ? times.clock(at) : ""));
    }

    private Node row(String at, Stage stage) {
        Label name = Prose.wrapped(stage.name(), "text-medium");
        VBox words = new VBox(2, name);
        stage.note().ifPresent(note -> words.getChildren().add(hint(note)));
        HBox.setHgrow(words, Priority.ALWAYS);
        Label minutes = new Label(
                stage.isOpenEnded()
                        ? messages.text("stages.open")
                        : messages.text("minutes", stage.planned().toMinutes()));
        minutes.getStyleClass().add("text-muted");
        minutes.setMinWidth(USE_PREF_SIZE);
        return line(at, words, minutes);
    }

    private Node last(String at) {
        Label word = new Label(messages.text("plan.end"));
        word.getStyleClass().add("text-muted");
        return line(at, word);
    }

    private static HBox line(String at, Node... rest) {
        Label time = new Label(at);
        time.getStyleClass().add("plan-time");
        HBox line = new HBox(time);
        line.getChildren().addAll(rest);
        line.getStyleClass().add("plan-row");
        return line;
    }

    private static Label hint(String note) {
        return Prose.wrapped(note, "text-caption", "text-subtle");
    }
}
