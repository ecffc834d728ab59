package app.footnote.sample;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.Place;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneSpot;
import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.record.Score;
import app.footnote.session.After;
import app.footnote.session.Before;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import app.footnote.session.Marks;
import app.footnote.session.Preset;
import app.footnote.session.Scores;
import app.footnote.session.SessionClock;
import app.footnote.session.SessionId;
import app.footnote.session.SessionNotes;
import app.footnote.session.SessionRecord;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes up one finished session: stages a little longer or shorter than planned, a few marked zones and a note. */
final class SampleSession {
    private static final int MOST_MARKS_PER_STAGE = 4;
    private static final List<Mark> SAID =
            List.of(Mark.WORKED, Mark.TENDER_1, Mark.TENDER_1, Mark.TENDER_2, Mark.TENDER_3);
    private static final List<Mark> FELT = List.of(Mark.GRITTY, Mark.TIGHT, Mark.PUFFY, Mark.COLD);

    private static final Duration LOCKED_AFTER = Duration.ofDays(2);

    private final ChartPack chart;
    private final String tradition;
    private final List<ReflexZone> zones;
    private final List<Preset> presets;
    private final List<String> notes;
    private final RandomGenerator random;

    SampleSession(ChartPack chart, List<Preset> presets, List<String> notes, RandomGenerator random) {
        this.chart = chart;
        this.tradition = chart.shownTraditions().getFirst().id();
        this.zones = chart.zones().stream()
                .filter(zone -> zone.placeIn(tradition).isPresent())
                .toList();
        this.presets = presets.stream().filter(preset -> !preset.isOpenEnded()).toList();
        this.notes = notes;
        this.random = random;
    }

    SessionRecord at(Instant start, ZoneId timeZone, Optional<ClientId> client) {
        SessionId id = SessionId.next(new Ids(() -> start, random));
        SessionRecord session = SessionRecord.start(id, client, oneOf(presets), start, timeZone);
        Instant now = start;
        while (!session.isFinished()) {
            session = marked(session, now);
            now = now.plus(lastingAbout(session.clock().currentStage().stage().planned()));
            session = session.withClock(next(session.clock(), now));
        }
        return session.with(rated(session.notes()))
                .withNote(random.nextInt(5) == 0 ? "" : oneOf(notes))
                .on(start.plus(LOCKED_AFTER));
    }

    private SessionNotes rated(SessionNotes empty) {
        int before = 4 + random.nextInt(5);
        int after = before - random.nextInt(4);
        return empty.with(Before.NONE.withScores(tension(before))).with(After.NONE.withScores(tension(after)));
    }

    private static Scores tension(int score) {
        return Scores.NONE.with("tension", Optional.of(new Score(score)));
    }

    private Marks marks() {
        Marks said = Marks.of(oneOf(SAID));
        return random.nextInt(3) == 0 ? said.toggle(oneOf(FELT)) : said;
    }

    private SessionRecord marked(SessionRecord session, Instant stageBegan) {
        Stage stage = session.clock().currentStage().stage();
        SessionRecord marked = session;
        for (int mark = random.nextInt(MOST_MARKS_PER_STAGE); mark > 0 && isOneFoot(stage); mark--) {
            Instant when =
                    stageBegan.plusSeconds(random.nextLong(stage.planned().toSeconds()));
            marked = with(
                    marked,
                    Finding.worked(chart, tradition, spot(stage), when, stage).with(marks()));
        }
        return marked;
    }

    private static SessionRecord with(SessionRecord session, Finding finding) {
        return session.finding(finding.spot()).isPresent() ? session : session.toggle(finding);
    }

    /** Returns a spot on the foot of the stage, or on the foot its zone stands on. */
    private ZoneSpot spot(Stage stage) {
        ReflexZone zone = oneOf(zones);
        Place place = zone.placeIn(tradition).orElseThrow();
        Foot foot = stage.foot() == StageFoot.RIGHT ? Foot.RIGHT : Foot.LEFT;
        FootView view = oneOf(place.views().stream().sorted().toList());
        return new ZoneSpot(zone.id(), place.feet().include(foot) ? foot : foot.other(), view);
    }

    private static SessionClock next(SessionClock clock, Instant now) {
        return clock.comingStage().isEmpty() ? clock.finish(now) : clock.nextStage(now);
    }

    private static boolean isOneFoot(Stage stage) {
        return stage.foot() == StageFoot.RIGHT || stage.foot() == StageFoot.LEFT;
    }

    private Duration lastingAbout(Duration planned) {
        return planned.plusSeconds(random.nextInt(61) - 20L);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
