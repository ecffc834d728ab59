package app.footnote.ui.session;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.SheetPane;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Asks once whether to finish. Going on is the answer that takes the keyboard; a pedal answers by a second press. */
final class FinishQuestion {
    private static final double WIDTH = 480;
    private static final Duration NOT_BEFORE = Duration.ofSeconds(1);
    private static final Duration NOT_AFTER = Duration.ofSeconds(10);

    private final Messages messages;
    private final Named named;
    private final SheetPane sheets;
    private final Supplier<Instant> now;
    private final PalmGuard guard;
    private final Runnable finish;
    private Optional<Instant> askedAt = Optional.empty();

    FinishQuestion(Messages messages, SheetPane sheets, Supplier<Instant> now, PalmGuard guard, Runnable finish) {
        this.messages = messages;
        this.named = new Named(messages);
        this.sheets = sheets;
        this.now = now;
        this.guard = guard;
        this.finish = finish;
        sheets.displayProperty().subscribe(shown -> {
            if (!shown) {
                askedAt = Optional.empty();
            }
        });
    }

    /** Says whether the question stands. */
    boolean isAsked() {
        return askedAt.isPresent();
    }

    /**
     * Asks.
     *
     * @param left what is left of the session, in words
     * @param byKey whether the key that asked is the answer, too, if it is pressed again
     */
    void ask(String left, boolean byKey) {
        VBox words = new VBox(6, Prose.wrapped(left));
        if (byKey) {
            words.getChildren().add(Prose.wrapped(messages.text("finish.ask.key")));
        }
        Button keep = button(named.button("finish-keep", "finish.ask.keep"), sheets::hide);
        Button stop = button(named.button("finish-now", "finish.ask.now", Feather.FLAG), this::finish);
        stop.getStyleClass().add("accent");
        guard.watch(stop);
        HBox buttons = new HBox(16, keep, stop);
        buttons.setAlignment(Pos.CENTER_LEFT);
        sheets.open(messages.text("finish.ask"), WIDTH, words, buttons);
        askedAt = Optional.of(now.get());
        keep.requestFocus();
    }

    /** Takes the key that asked as the answer: neither at once, nor after it may have been forgotten. */
    void answerByKey() {
        askedAt.map(asked -> Duration.between(asked, now.get())).ifPresent(waited -> {
            if (waited.compareTo(NOT_AFTER) > 0 || waited.isNegative()) {
                askedAt = Optional.of(now.get());
            } else if (waited.compareTo(NOT_BEFORE) >= 0) {
                finish();
            }
        });
    }

    private void finish() {
        sheets.hide();
        finish.run();
    }

    private static Button button(Button button, Runnable action) {
        button.getStyleClass().add("room-answer");
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
