package app.footnote.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Drawing;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneSpot;
import app.footnote.chart.pack.BadPackException;
import app.footnote.chart.pack.ChartPackReader;
import app.footnote.chart.pack.PackSource;
import app.footnote.client.Client;
import app.footnote.practice.ExampleChart;
import app.footnote.practice.Practice;
import app.footnote.session.Finding;
import app.footnote.session.Preset;
import app.footnote.session.SessionRecord;
import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import app.footnote.storage.SessionPresets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplePracticeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final Pattern CLAIMS = Pattern.compile(
            "(?i)\\b(treat(s|ed)?|cur(e|es|ed)|heal(s|ed)?|detox|boost(s|ed)?|balanc(e|es|ed)|diagnos|stimulat)");

    @TempDir
    private Path temporary;

    @Test
    void theSameSeedAndTimeMakeTheSameFilesByteForByte() throws IOException {
        assertThat(contents(filled("one", 3, 7))).isEqualTo(contents(filled("two", 3, 7)));
    }

    @Test
    void anotherSeedMakesAnotherPractice() throws IOException {
        assertThat(contents(filled("one", 1, 7))).isNotEqualTo(contents(filled("two", 1, 8)));
    }

    @Test
    void theClientsAskedForHavePastSessionsWithZonesOfTheChart() {
        try (Practice practice = open(filled("p", 12, 1))) {
            assertThat(practice.clients().clients())
                    .hasSize(12)
                    .extracting(Client::name)
                    .doesNotHaveDuplicates();
            assertThat(practice.walkIns()).hasSize(2);
            assertThat(practice.runningSession()).isEmpty();
            List<SessionRecord> sessions = sessions(practice);
            assertThat(sessions)
                    .hasSizeGreaterThan(20)
                    .allMatch(session -> session.finishedAt().orElseThrow().isBefore(NOW));
            assertThat(sessions.stream().flatMap(session -> session.findings().stream()))
                    .isNotEmpty()
                    .allSatisfy(SamplePracticeTest::isOnItsFoot);
        }
    }

    @Test
    void theShippedChartCanBeMarked() throws BadPackException {
        ChartPack shipped = new ChartPackReader().read(PackSource.asset("charts/footnote"));
        List<Preset> presets = SessionPresets.shipped();
        SampleSession sessions = new SampleSession(shipped, presets, List.of("note"), new Random(3));
        String tradition = shipped.shownTraditions().getFirst().id();
        for (int session = 0; session < 50; session++) {
            SessionRecord made = sessions.at(NOW, ZoneId.of("Europe/London"), Optional.empty());
            assertThat(made.findings()).allSatisfy(finding -> isDrawn(shipped, tradition, finding));
        }
    }

    @Test
    void aLargePracticeHasNamesEnough() {
        SampleTexts texts = SampleTexts.read();
        assertThat(IntStream.range(0, 500).mapToObj(texts::person)).doesNotHaveDuplicates();
    }

    @Test
    void notesMakeNoClaims() {
        SampleTexts texts = SampleTexts.read();
        assertThat(texts.people()).hasSize(24);
        assertThat(texts.notes())
                .hasSize(12)
                .noneMatch(note -> CLAIMS.matcher(note).find());
        assertThat(texts.chartNotes())
                .hasSize(2)
                .noneMatch(note -> CLAIMS.matcher(note).find());
    }

    @Test
    void aFolderThatHoldsAnythingIsRefused() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("full"));
        Files.writeString(folder.resolve("a.txt"), "a");
        assertThat(new PracticeFolder(folder, InstantSource.fixed(NOW)).create())
                .isInstanceOf(Opening.Refused.class);
    }

    private static void isOnItsFoot(Finding finding) {
        ReflexZone zone = ExampleChart.CHART.zone(finding.spot().zone()).orElseThrow();
        assertThat(zone.places().getFirst().feet().include(finding.spot().foot()))
                .isTrue();
        assertThat(zone.places().getFirst().views()).contains(finding.spot().view());
    }

    /** The spot is one a practitioner could have tapped with the tradition shown at first. */
    private static void isDrawn(ChartPack chart, String tradition, Finding finding) {
        ZoneSpot spot = finding.spot();
        Drawing drawing = chart.drawing(spot.view(), spot.foot()).orElseThrow();
        assertThat(drawing.shape(tradition, spot.zone())).as(spot.toString()).isPresent();
    }

    private static List<SessionRecord> sessions(Practice practice) {
        return practice.clients().clients().stream()
                .flatMap(client -> practice.sessionsOf(client.id()).stream())
                .toList();
    }

    private Path filled(String name, int clients, long seed) {
        Path folder = temporary.resolve(name);
        Opening opening = new PracticeFolder(folder, InstantSource.fixed(NOW)).create();
        try (Practice practice = ((Opening.Opened) opening).practice()) {
            sample(seed).fill(practice, clients);
        }
        return folder;
    }

    private static SamplePractice sample(long seed) {
        return new SamplePractice(ExampleChart.CHART, SessionPresets.shipped(), NOW, ZoneId.of("Europe/London"), seed);
    }

    private static Practice open(Path folder) {
        return ((Opening.Opened) new PracticeFolder(folder, InstantSource.fixed(NOW)).open()).practice();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
