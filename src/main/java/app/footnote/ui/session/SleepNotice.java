package app.footnote.ui.session;

import app.footnote.session.SteadyTime.Seen;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that the computer slept while the session ran, and asks whether that time counts. */
final class SleepNotice extends HBox {
    private final Messages messages;
    private final Label words = new Label();

    SleepNotice(Messages messages, LiveClock clock) {
        this.messages = messages;
        setId("session-slept");
        getStyleClass().add("unfinished");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        Named named = new Named(messages);
        getChildren()
                .setAll(
                        new FontIcon(Feather.MOON),
                        words,
                        button(named, "slept.count", clock::countSleep),
                        button(named, "slept.leave-out", () -> clock.leaveOutSleep(messages.text("slept.reason"))));
        managedProperty().bind(visibleProperty());
        Follow.whileInScene(this, clock.sleptProperty(), this::show);
    }

    private void show(List<Seen.Slept> sleeps) {
        setVisible(!sleeps.isEmpty());
        Duration all = sleeps.stream()
                .map(sleep -> Duration.between(sleep.from(), sleep.to()))
                .reduce(Duration.ZERO, Duration::plus);
        words.setText(
                all.toMinutes() > 0
                        ? messages.text("slept", Math.round(all.toSeconds() / 60.0))
                        : messages.text("slept.seconds", all.toSeconds()));
    }

    private static Button button(Named named, String key, Runnable action) {
        Button button = named.button("session-" + key.replace('.', '-'), key);
        button.setMinSize(USE_PREF_SIZE, 44);
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
