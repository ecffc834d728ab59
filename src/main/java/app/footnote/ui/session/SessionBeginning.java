package app.footnote.ui.session;

import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.session.Circumstances;
import app.footnote.session.Preset;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import app.footnote.settings.ClockSettings;
import app.footnote.ui.kit.Messages;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes the record a session begins with. */
final class SessionBeginning {
    private static final String REST = "rest-after";

    private final Practice practice;
    private final Clock clock;
    private final Ids ids;
    private final LiveClock time;
    private final Messages messages = Messages.of("session");

    SessionBeginning(Practice practice, Clock clock, Ids ids, LiveClock time) {
        this.practice = practice;
        this.clock = clock;
        this.ids = ids;
        this.time = time;
    }

    /** Returns a session that begins now, or after the delay the settings ask for; without a client it is a walk-in. */
    SessionRecord of(Optional<ClientId> client, Preset preset) {
        ClockSettings settings = time.settings();
        SessionRecord session = SessionRecord.start(
                SessionId.next(ids),
                client,
                preset.endingWith(rest(settings)),
                time.now(),
                Duration.ofSeconds(settings.startDelay()),
                clock.getZone());
        return session.with(session.notes().with(circumstances(client)));
    }

    private Optional<Stage> rest(ClockSettings settings) {
        String name = messages.text("stage." + REST);
        return settings.restAfter() == 0
                ? Optional.empty()
                : Optional.of(new Stage(
                        REST, name, Duration.ofMinutes(settings.restAfter()), StageFoot.NONE, Optional.empty()));
    }

    private Circumstances circumstances(Optional<ClientId> client) {
        Optional<Integer> number = client.map(practice::sessionsOf).map(List::size);
        return Circumstances.NONE
                .withPractitioner(practice.profile().writing())
                .numbered(number.map(before -> Math.min(before + 1, Circumstances.MOST_SESSIONS)));
    }
}
