package app.footnote.session;

import app.footnote.chart.ZoneSpot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was marked in a client's finished sessions before one session. */
public final class EarlierMarks {
    private final List<SessionRecord> newestFirst;

    /**
     * Looks back from a session.
     *
     * @param others sessions of the same client, in any order; this one, later and unfinished ones do not count
     */
    public EarlierMarks(SessionRecord session, List<SessionRecord> others) {
        newestFirst = others.stream()
                .filter(SessionRecord::isFinished)
                .filter(other -> !other.id().equals(session.id()))
                .filter(other -> other.startedAt().isBefore(session.startedAt()))
                .sorted(Comparator.comparing(SessionRecord::startedAt).reversed())
                .toList();
    }

    /** Returns the session right before, if there was one. */
    public Optional<SessionRecord> lastSession() {
        return newestFirst.stream().findFirst();
    }

    /** Returns what the last session that marked that spot noted there. */
    public Optional<EarlierMark> at(ZoneSpot spot) {
        return newestFirst.stream()
                .flatMap(
                        session -> session
                                .finding(spot)
                                .map(finding -> new EarlierMark(finding.marks(), session.startedThere()))
                                .stream())
                .findFirst();
    }
}
