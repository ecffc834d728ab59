package app.footnote.storage;

import app.footnote.chart.Band;
import app.footnote.chart.Foot;
import app.footnote.client.Client;
import app.footnote.client.Ids;
import app.footnote.practice.ExampleChart;
import app.footnote.practice.Practice;
import app.footnote.session.ClockChange;
import app.footnote.session.EndCue;
import app.footnote.session.Finding;
import app.footnote.session.LitZones;
import app.footnote.session.Preset;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import app.footnote.session.TreatmentKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Records and open practices for tests. */
final class Records {
    static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123456Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final List<Preset> PRESETS = SessionPresets.shipped();

    private final Ids ids;

    Records(int seed) {
        ids = new Ids(CLOCK, new Random(seed));
    }

    /** Returns a preset whose stages have everything a stage can have. */
    static Preset preset(String id) {
        Duration minutes = Duration.ofMinutes(12);
        LitZones bands = new LitZones.Bands(Set.of(Band.TOES, Band.UPPER_ARCH));
        LitZones zones =
                new LitZones.Chosen(Set.of(ExampleChart.spot(1, Foot.LEFT).zone()));
        return new Preset(
                id,
                TreatmentKind.REFLEXOLOGY,
                "Ågot's own \ud83e\uddb6",
                List.of(
                        stage("a", 12).lighting(LitZones.FOOT).endingBy(EndCue.GLOW),
                        stage("b", 0),
                        stage("c", 1).on(StageFoot.RIGHT).lighting(bands).endingBy(EndCue.NONE),
                        stage("d", 2).on(StageFoot.LEFT).lighting(zones).endingBy(EndCue.BOTH),
                        stage("e", 3).endingBy(EndCue.CHIME)));
    }

    private static Stage stage(String id, int minutes) {
        return new Stage(id, "Stage " + id, Duration.ofMinutes(minutes), StageFoot.BOTH, Optional.of("a hint"));
    }

    /** Returns a running walk-in of that preset. */
    SessionRecord walkIn(Preset preset) {
        return SessionRecord.start(SessionId.next(ids), Optional.empty(), preset, NOW, ZoneId.of("Europe/London"));
    }

    Client client(String name) {
        return Client.named(ids.nextClient(), name, NOW);
    }

    SessionRecord session(Client client, Instant start) {
        return session(Optional.of(client), start);
    }

    SessionRecord walkIn(Instant start) {
        return session(Optional.empty(), start);
    }

    /**
     * Returns a session that went through a pause, added time, a stage gone back to, a clock set back, a note and two
     * findings, and is over.
     */
    SessionRecord finished(Client client, Instant start) {
        SessionRecord session = session(client, start);
        return session.withClock(session.clock()
                        .pause(start.plusSeconds(60))
                        .because("Phone call")
                        .resume(start.plusSeconds(90))
                        .nextStage(start.plusSeconds(700))
                        .extend(Duration.ofMinutes(5))
                        .extendHoldingEnd(Duration.ofMinutes(1), start.plusSeconds(710))
                        .clockSet(new ClockChange(start.plusSeconds(720), Duration.ofHours(-1)))
                        .previousStage(start.plusSeconds(800))
                        .finish(start.plusSeconds(1800)))
                .withNote("Slept well.\nFelt \"lighter\" afterwards \uD83E\uDDB6 \u05E9\u05DC\u05D5\u05DD")
                .toggle(finding(session, 1, Foot.RIGHT))
                .toggle(finding(session, 5, Foot.LEFT));
    }

    /** Returns a running walk-in whose id was made when it began. */
    static SessionRecord walkInMadeAt(Instant start) {
        Ids late = new Ids(InstantSource.fixed(start), new Random(1));
        return SessionRecord.start(
                SessionId.next(late), Optional.empty(), PRESETS.get(4), start, ZoneId.of("Europe/London"));
    }

    static Opening.Opened opened(Path folder) {
        return opened(new PracticeFolder(folder, CLOCK, new LocalDisk(), Rhythm::atOnce));
    }

    /** Opens the folder, beginning a new practice if it is unused. */
    static Opening.Opened opened(PracticeFolder folder) {
        return (Opening.Opened) (folder.isUnused() ? folder.create() : folder.open());
    }

    static Practice practice(Path folder) {
        return opened(folder).practice();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String refusal(Opening opening) {
        return ((Opening.Refused) opening).sentence();
    }

    private SessionRecord session(Optional<Client> client, Instant start) {
        return SessionRecord.start(
                SessionId.next(ids), client.map(Client::id), PRESETS.get(4), start, ZoneId.of("Europe/London"));
    }

    private static Finding finding(SessionRecord session, int zone, Foot foot) {
        return Finding.worked(
                ExampleChart.CHART,
                ExampleChart.TRADITION,
                ExampleChart.spot(zone, foot),
                session.startedAt().plusSeconds(120),
                session.clock().currentStage().stage());
    }
}
