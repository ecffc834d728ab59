package app.footnote.ui.session;

import app.footnote.session.SessionRecord;
import app.footnote.session.StageRun;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.TimeWords;
import app.footnote.ui.record.UnwellLines;
import java.time.Duration;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Planned and actual time of every stage and of the whole session. */
final class FinishStages extends VBox {
    private final Messages messages;
    private final GridPane table = new GridPane();
    private final HBox sums = new HBox();
    private final UnwellLines unwell;

    FinishStages(Messages messages, TimeWords times) {
        this.messages = messages;
        getStyleClass().addAll("fn-card", "finish-stages");
        Label title = new Label(messages.text("finish.stages"));
        title.getStyleClass().add("title-3");
        table.setId("finish-stages");
        table.getStyleClass().add("stage-table");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().setAll(name, rightAligned(), rightAligned(), rightAligned());
        sums.getStyleClass().add("finish-sums");
        unwell = new UnwellLines("finish-unwell", times);
        getChildren().setAll(title, table, unwell, sums);
    }

    void show(ClockFace face, SessionRecord session) {
        table.getChildren().clear();
        row(0, messages.text("finish.stage"), messages.text("finish.planned"), messages.text("finish.actual"), "");
        table.getChildren().forEach(label -> label.getStyleClass().addAll("text-caption", "text-subtle"));
        for (int stage = 0; stage < face.rows().size(); stage++) {
            row(stage + 1, face.rows().get(stage));
        }
        unwell.show(session);
        Duration actual = session.duration(face.endsAt());
        long worked = face.rows().stream()
                .map(ClockFace.Row::run)
                .filter(run -> run.startedAt().isPresent())
                .count();
        sums.getChildren()
                .setAll(
                        sum("planned", TimeWords.minutesAndSeconds(planned(face))),
                        sum("actual", TimeWords.minutesAndSeconds(actual)),
                        sum(
                                "count",
                                messages.text(
                                        "finish.count.of", worked, face.rows().size())));
    }

    private void row(int row, ClockFace.Row stage) {
        StageRun run = stage.run();
        boolean done = run.startedAt().isPresent();
        String planned = TimeWords.minutesAndSeconds(run.stage().planned());
        String actual = done ? TimeWords.minutesAndSeconds(stage.elapsed()) : messages.text("finish.left-out");
        row(row, run.stage().name(), planned, actual, done ? difference(stage) : "");
    }

    private String difference(ClockFace.Row stage) {
        long seconds = stage.elapsed().toSeconds() - stage.stage().planned().toSeconds();
        String time = TimeWords.minutesAndSeconds(Duration.ofSeconds(Math.abs(seconds)));
        return seconds == 0 ? "" : messages.text(seconds > 0 ? "finish.longer" : "finish.shorter", time);
    }

    private void row(int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            table.add(new Label(texts[column]), column, row);
        }
    }

    private static Duration planned(ClockFace face) {
        return face.rows().stream().map(row -> row.stage().planned()).reduce(Duration.ZERO, Duration::plus);
    }

    private VBox sum(String key, String value) {
        Label title = new Label(messages.text("finish.sum." + key));
        title.getStyleClass().addAll("text-small", "text-muted");
        Label number = new Label(value);
        number.setId("finish-" + key);
        number.getStyleClass().add("title-3");
        return new VBox(title, number);
    }

    private static ColumnConstraints rightAligned() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        return column;
    }
}
