package app.footnote.session;

import app.footnote.chart.ZoneSpot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was marked in a client's finished sessions before one session. */
final class EarlierMarks {
    private final List<SessionRecord> newestFirst;

    EarlierMarks(SessionRecord session, List<SessionRecord> others) {
        newestFirst = others.stream()
                .filter(SessionRecord::isFinished)
                .filter(other -> !other.id().equals(session.id()))
                .filter(other -> other.startedAt().isBefore(session.startedAt()))
                .sorted(Comparator.comparing(SessionRecord::startedAt).reversed())
                .toList();
    }

    /** Returns the marks at that spot in the last session that marked it. */
    Optional<Marks> at(ZoneSpot spot) {
        return newestFirst.stream()
                .flatMap(session -> session.finding(spot).stream())
                .findFirst()
                .map(Finding::marks);
    }
}
