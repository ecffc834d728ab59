package app.footnote.ui.session;

import app.footnote.chart.Foot;
import app.footnote.session.Picks;
import app.footnote.session.Preset;
import app.footnote.session.SessionRecord;
import java.util.List;
import java.util.Optional;

/**
 * What of a session can be done again as it was.
 *
 * @param preset its preset, as it reads now
 * @param firstFoot the foot it began with; empty where the preset leaves no choice
 * @param medium what was put on the skin
 */
record SameAgain(Preset preset, Optional<Foot> firstFoot, Picks medium) {

    /** Returns what can be done again; nothing if the session's preset is not among these any more. */
    static Optional<SameAgain> as(SessionRecord session, List<Preset> presets) {
        return presets.stream()
                .filter(preset -> preset.id().equals(session.treatment().preset()))
                .map(preset -> new SameAgain(
                        preset,
                        FirstFoot.of(preset).flatMap(usual -> FirstFoot.of(session)),
                        session.notes().work().medium()))
                .findFirst();
    }

    /** Returns what is settled then, the client's answers staying as they are. */
    Prepared in(Prepared prepared) {
        return new Prepared(firstFoot, medium, prepared.before());
    }
}
