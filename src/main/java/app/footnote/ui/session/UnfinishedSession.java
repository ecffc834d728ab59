package app.footnote.ui.session;

import app.footnote.client.Client;
import app.footnote.session.Paused;
import app.footnote.session.SessionClock;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.record.TimeWords;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What to do about a session that was running when the app was last closed: go on, or finish it. */
public final class UnfinishedSession extends HBox {
    private final Messages messages = Messages.of("session");
    private final Named named = new Named(messages);
    private final TimeWords times;

    /**
     * Makes the offer.
     *
     * @param onGoOn called when the practitioner goes on with it
     * @param onFinish told when it should end: now, or when its time ran out if that has passed
     */
    public UnfinishedSession(
            SessionRecord session,
            Optional<Client> client,
            TimeWords times,
            Runnable onGoOn,
            Consumer<Instant> onFinish) {
        this.times = times;
        setId("unfinished-session");
        getStyleClass().add("unfinished");
        Duration setBy = session.clock().timeline().setBy();
        Instant end = end(session.clock(), times.now().minus(setBy));
        getChildren()
                .setAll(
                        new FontIcon(Feather.CLOCK),
                        words(session, client, end),
                        goOn(onGoOn),
                        finish(end, setBy, onFinish));
    }

    /**
     * Returns when an unwatched session ends: at the latest when its planned time has run out, unless it has an
     * open-ended stage. All instants are in the time of the session.
     */
    static Instant end(SessionClock clock, Instant now) {
        boolean open =
                clock.timeline().runs().stream().anyMatch(run -> run.stage().isOpenEnded());
        Instant planned = clock instanceof Paused paused ? paused.since() : clock.plannedEnd(clock.startedAt());
        return open && !(clock instanceof Paused) || now.isBefore(planned) ? now : planned;
    }

    private Label words(SessionRecord session, Optional<Client> client, Instant end) {
        String name = client.map(Client::name).map(ShortName::of).orElse(messages.text("who.walk-in"));
        String spent = TimeWords.minutesAndSeconds(session.duration(end));
        String at =
                times.isToday(session.startedAt()) ? times.clock(session.startedAt()) : times.day(session.startedAt());
        Label label = Prose.wrapped(messages.text("unfinished", name, spent, at));
        label.setMaxWidth(Double.MAX_VALUE);
        setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private Button goOn(Runnable action) {
        Button button = named.button("unfinished-go-on", "unfinished.go-on", Feather.PLAY);
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private Button finish(Instant end, Duration setBy, Consumer<Instant> action) {
        Button button = named.button("unfinished-finish", "unfinished.finish");
        button.setText(messages.text("unfinished.finish", times.clock(end.plus(setBy))));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.accept(end));
        return button;
    }
}
