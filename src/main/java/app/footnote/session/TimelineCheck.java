package app.footnote.session;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Refuses timelines that cannot have happened. */
final class TimelineCheck {
    private TimelineCheck() {}

    static void check(List<StageRun> runs, List<Visit> visits, List<Pause> pauses) {
        require(!visits.isEmpty() && visits.getFirst().stage() == 0, "the first stage of a session has begun");
        require(visits.stream().allMatch(visit -> visit.stage() >= 0 && visit.stage() < runs.size()), "no such stage");
        requireInOrder(visits);
        require(begunAsVisited(runs, visits), "each stage begins with its first visit");
        requireInOrder(visits.getFirst().from(), pauses);
    }

    static void requireNotBefore(Instant instant, Instant earliest) {
        require(!instant.isBefore(earliest), "the times of a session are out of order at " + instant);
    }

    private static void requireInOrder(List<Visit> visits) {
        for (int visit = 1; visit < visits.size(); visit++) {
            Visit before = visits.get(visit - 1);
            Visit now = visits.get(visit);
            requireNotBefore(now.from(), before.from());
            require(Math.abs(now.stage() - before.stage()) == 1, "one goes from a stage to the one beside it");
        }
    }

    private static boolean begunAsVisited(List<StageRun> runs, List<Visit> visits) {
        return IntStream.range(0, runs.size())
                .allMatch(stage -> runs.get(stage).startedAt().equals(Timeline.firstBegun(visits, stage)));
    }

    private static void requireInOrder(Instant start, List<Pause> pauses) {
        Instant latest = start;
        for (Pause pause : pauses) {
            requireNotBefore(pause.from(), latest);
            latest = pause.to();
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
