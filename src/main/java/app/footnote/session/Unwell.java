package app.footnote.session;

import java.time.Instant;
import java.util.Optional;

/**
 * That the client felt unwell during a session.
 *
 * @param at when it was noticed
 * @param stage id of the stage it was noticed in, if a stage was running
 */
public record Unwell(Instant at, Optional<String> stage) {

    /** Returns the session with that noted as now, and paused. */
    public static SessionRecord notedIn(SessionRecord session, Instant now) {
        String stage = session.clock().currentStage().stage().id();
        return session.with(session.notes().with(new Unwell(now, Optional.of(stage))))
                .withClock(session.clock().pause(now));
    }
}
