package app.footnote.ui.session;

import app.footnote.session.SessionWords;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.record.TimeWords;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What to do when the client feels unwell. The clock stands still by then, and the time is noted. */
final class UnwellSheet {
    private static final double WIDTH = 560;

    private final Messages messages;
    private final Named named;
    private final SheetPane sheets;
    private final LiveSession live;
    private final TimeWords times;
    private final List<SessionWords.Step> steps;

    UnwellSheet(Messages messages, SheetPane sheets, LiveSession live, TimeWords times, List<SessionWords.Step> steps) {
        this.messages = messages;
        this.named = new Named(messages);
        this.sheets = sheets;
        this.live = live;
        this.times = times;
        this.steps = steps;
    }

    /** Pauses, notes the time and shows the steps. */
    void open() {
        live.noteUnwell();
        Label noted = Prose.wrapped(messages.text("unwell.noted", times.clock(times.now())), "text-muted");
        noted.setId("unwell-noted");
        VBox list = new VBox(14);
        IntStream.range(0, steps.size()).forEach(step -> list.getChildren().add(row(step + 1, steps.get(step))));
        Button back = answer(named.button("unwell-back", "unwell.back"));
        back.setOnAction(pressed -> sheets.hide());
        Button goOn = answer(named.button("unwell-go-on", "unwell.go-on", Feather.PLAY));
        goOn.setOnAction(pressed -> goOn());
        sheets.open(messages.text("unwell.title"), WIDTH, noted, list, new HBox(16, back, goOn));
        back.requestFocus();
    }

    private void goOn() {
        sheets.hide();
        if (live.faceProperty().get().flatMap(ClockFace::pausedSince).isPresent()) {
            live.time().pauseOrGoOn();
        }
    }

    private Node row(int number, SessionWords.Step step) {
        Label digit = new Label(String.valueOf(number));
        digit.getStyleClass().add("unwell-number");
        Label name = new Label(step.name());
        name.getStyleClass().add("title-4");
        VBox words = new VBox(2, name, Prose.wrapped(step.text()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(14, digit, words);
        row.getStyleClass().add("unwell-step");
        return row;
    }

    private static Button answer(Button button) {
        button.getStyleClass().add("room-answer");
        return button;
    }
}
