package app.footnote.ui.clients.form;

import app.footnote.session.Pause;
import app.footnote.session.SessionRecord;
import app.footnote.session.StageRun;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.record.TimeWords;
import app.footnote.ui.record.UnwellLines;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** When the session was, and what was planned and taken for each stage, with the pauses. */
final class StageTable extends VBox {
    private final Messages messages;
    private final TimeWords times;
    private final UnwellLines unwell;

    StageTable(Messages messages, TimeWords times) {
        this.messages = messages;
        this.times = times;
        unwell = new UnwellLines("record-unwell", times);
        getStyleClass().addAll("fn-card", "form-section", "stage-table");
    }

    void show(SessionRecord record) {
        Instant until = record.clock().countsUntil(times.now());
        List<StageRun> runs = record.clock().timeline().runs();
        Label title = new Label(messages.text("stages.title"));
        title.getStyleClass().add("title-3");
        getChildren().setAll(title);
        IntStream.range(0, runs.size())
                .filter(stage -> runs.get(stage).startedAt().isPresent())
                .mapToObj(stage -> stage(runs.get(stage), record.clock().elapsedIn(stage, until)))
                .forEach(getChildren()::add);
        record.clock().timeline().pauses().stream().map(this::pause).forEach(getChildren()::add);
        unwell.show(record);
        getChildren().add(unwell);
    }

    private Label stage(StageRun run, Duration taken) {
        return line(messages.text(
                "stages.row", run.stage().name(), TimeWords.minutes(run.stage().planned()), TimeWords.minutes(taken)));
    }

    private Label pause(Pause pause) {
        return line(messages.text("stages.pause", times.clock(pause.from()), times.clock(pause.to())));
    }

    private static Label line(String text) {
        return Prose.wrapped(text, "text-small", "text-muted");
    }
}
