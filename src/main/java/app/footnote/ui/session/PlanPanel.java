package app.footnote.ui.session;

import app.footnote.client.Client;
import app.footnote.session.Preset;
import app.footnote.session.Stage;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.TimeWords;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The right side of a new session: when each stage would begin, and the button that starts it. */
final class PlanPanel extends VBox {
    private final Messages messages;
    private final TimeWords times;
    private final StartModel model;
    private final Label who = new Label();
    private final VBox plan = new VBox();
    private final Button start = new Button("", new FontIcon(Feather.PLAY));
    private final Label end = new Label();

    PlanPanel(Messages messages, TimeWords times, StartModel model, Runnable onStart) {
        this.messages = messages;
        this.times = times;
        this.model = model;
        getStyleClass().add("plan-panel");
        Label title = new Label(messages.text("plan.title"));
        title.getStyleClass().add("title-3");
        who.getStyleClass().addAll("text-muted", "text-small");
        who.setWrapText(true);
        plan.getStyleClass().add("plan");
        start.setId("start-session");
        start.getStyleClass().addAll("accent", "start");
        start.setMaxWidth(Double.MAX_VALUE);
        start.setOnAction(pressed -> onStart.run());
        end.getStyleClass().addAll("text-small", "text-muted", "plan-end");
        end.setId("start-end");
        end.setMaxWidth(Double.MAX_VALUE);
        end.setWrapText(true);
        Region gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        getChildren().setAll(new VBox(2, title, who), plan, gap, start, end);
    }

    /** Shows the plan as of now. */
    void refresh() {
        Preset preset = model.presetProperty().get();
        String name = model.chosenClient().map(Client::name).orElse(messages.text("who.walk-in"));
        who.setText(model.isComplete() ? messages.text("plan.for", name, preset.name()) : preset.name());
        showPlan(preset);
        boolean open = preset.isOpenEnded();
        start.setText(
                open
                        ? messages.text("start.open")
                        : messages.text("start.minutes", preset.planned().toMinutes()));
        end.setText(
                open
                        ? messages.text("start.end.open")
                        : messages.text("start.end", times.clock(model.endIfStarted(times.now()))));
    }

    private void showPlan(Preset preset) {
        plan.getChildren().clear();
        Instant at = times.now();
        boolean known = true;
        for (Stage stage : preset.stages()) {
            plan.getChildren().add(row(known ? times.clock(at) : "", stage));
            known = known && !stage.isOpenEnded();
            at = at.plus(stage.planned());
        }
        plan.getChildren().add(last(known ? times.clock(at) : ""));
    }

    private Node row(String at, Stage stage) {
        Label name = new Label(stage.name());
        name.getStyleClass().add("text-medium");
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
        Label hint = new Label(note);
        hint.getStyleClass().addAll("text-caption", "text-subtle");
        hint.setWrapText(true);
        return hint;
    }
}
