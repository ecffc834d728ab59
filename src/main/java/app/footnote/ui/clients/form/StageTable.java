package app.footnote.ui.clients.form;

import app.footnote.session.Pause;
import app.footnote.session.SessionRecord;
import app.footnote.session.Stage;
import app.footnote.session.StageRun;
import app.footnote.session.Unwell;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.TimeWords;
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

    StageTable(Messages messages, TimeWords times) {
        this.messages = messages;
        this.times = times;
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
        record.notes().unwell().stream().map(unwell -> unwell(record, unwell)).forEach(getChildren()::add);
    }

    private Label unwell(SessionRecord record, Unwell unwell) {
        String stage = record.clock().timeline().runs().stream()
                .map(StageRun::stage)
                .filter(each -> unwell.stage().filter(each.id()::equals).isPresent())
                .map(Stage::name)
                .findFirst()
                .orElse("");
        Label label = line(messages.text("stages.unwell", times.clock(unwell.at()), stage));
        label.setId("record-unwell");
        return label;
    }

    private Label stage(StageRun run, Duration taken) {
        return line(messages.text(
                "stages.row", run.stage().name(), TimeWords.minutes(run.stage().planned()), TimeWords.minutes(taken)));
    }

    private Label pause(Pause pause) {
        return line(messages.text("stages.pause", times.clock(pause.from()), times.clock(pause.to())));
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("text-small", "text-muted");
        label.setWrapText(true);
        return label;
    }
}
