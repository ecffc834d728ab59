package app.footnote.chart.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.footnote.chart.Agreement;
import app.footnote.chart.Band;
import app.footnote.chart.BodySystem;
import app.footnote.chart.ChartPack;
import app.footnote.chart.Drawing;
import app.footnote.chart.Feet;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.Place;
import app.footnote.chart.PlaceLine;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.Tradition;
import app.footnote.chart.Verdict;
import app.footnote.chart.ZoneId;
import app.footnote.geometry.Point;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartPackReaderTest {
    private final ChartPackReader reader = new ChartPackReader();

    @Test
    void theHeaderIsRead() throws BadPackException {
        ChartPack pack = reader.read(new TextPack());

        assertThat(pack.id()).isEqualTo("small");
        assertThat(pack.version()).isEqualTo("1.2.3");
        assertThat(pack.licence()).isEqualTo("Apache-2.0");
        assertThat(pack.shownTraditions())
                .containsExactly(
                        new Tradition("western", "Western", true), new Tradition("east-asian", "East Asian", true));
        assertThat(pack.source("page").orElseThrow().language()).isEqualTo("de");
    }

    @Test
    void aZoneIsReadWithAllItsTexts() throws BadPackException {
        ReflexZone head = zone("head");

        assertThat(head.name()).isEqualTo("Head");
        assertThat(head.otherNames()).containsExactly("brain", "skull");
        assertThat(head.system()).isEqualTo(BodySystem.NERVOUS);
        assertThat(head.band()).isEqualTo(Band.TOES);
        assertThat(head.associated()).isEqualTo("head and brain");
        assertThat(head.feet()).isEqualTo(Feet.BOTH);
        assertThat(head.feetNotes()).containsEntry("east-asian", "The right foot stands for the left half.");
        assertThat(head.differences()).contains("Some sources cross the sides.");
        assertThat(zone("liver").differences()).isEmpty();
    }

    @Test
    void aPlaceIsReadWithItsLinesAndAgreement() throws BadPackException {
        Place place = zone("head").places().getFirst();

        assertThat(place.traditions()).isEqualTo(Set.of("western", "east-asian"));
        assertThat(place.views()).containsExactly(FootView.PLANTAR);
        assertThat(place.line()).isEqualTo(new PlaceLine("Above the shoulder line", true));
        assertThat(place.column()).isEqualTo(new PlaceLine("Zone 1", false));
        assertThat(place.agreement()).containsEntry("western", new Agreement(1, 1, 0));
        assertThat(place.overallAgreement()).isEqualTo(new Agreement(1, 1, 1));
    }

    @Test
    void statementsAboutTheFootAloneAreReadButNotCounted() throws BadPackException {
        assertThat(zone("head").statements().get(2).verdicts()).containsEntry("toe-pad", Verdict.FOOT_ONLY);
    }

    @Test
    void aDrawingIsReadWithGuidesDetailsAndPage() throws BadPackException {
        Drawing drawing = reader.read(new TextPack())
                .drawing(FootView.PLANTAR, Foot.RIGHT)
                .orElseThrow();

        assertThat(drawing.width()).isEqualTo(100);
        assertThat(drawing.height()).isEqualTo(200);
        assertThat(drawing.details()).extracting(detail -> detail.kind()).containsExactly("contour");
        assertThat(drawing.guides())
                .extracting(guide -> guide.id())
                .containsExactly("waist-line", "longitudinal-zone-1");
        assertThat(drawing.guides().getLast().isLongitudinal()).isTrue();
    }

    @Test
    void overlaysArePaintedLast() throws BadPackException {
        Drawing drawing = reader.read(new TextPack())
                .drawing(FootView.PLANTAR, Foot.RIGHT)
                .orElseThrow();

        assertThat(drawing.zonesIn("western"))
                .extracting(shape -> shape.zone().value())
                .containsExactly("head", "liver", "solar-plexus");
        assertThat(drawing.zonesIn("western").getLast().overlay()).isTrue();
        assertThat(drawing.zonesIn("marquardt")).isEmpty();
    }

    @Test
    void eachTraditionHasItsOwnDrawing() throws BadPackException {
        Drawing drawing =
                reader.read(new TextPack()).drawing(FootView.PLANTAR, Foot.LEFT).orElseThrow();

        assertThat(anchor(drawing, "western")).isEqualTo(new Point(50, 120));
        assertThat(anchor(drawing, "east-asian")).isEqualTo(new Point(50, 170));
    }

    @Test
    void aPackIsReadFromAFolder(@TempDir Path folder) throws IOException, BadPackException {
        copy(folder);

        assertThat(reader.read(PackSource.folder(folder)).zones()).hasSize(6);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path folder, @TempDir Path elsewhere) throws IOException {
        copy(folder);
        Files.move(folder.resolve("top-left.svg"), elsewhere.resolve("top-left.svg"));
        Files.createSymbolicLink(folder.resolve("top-left.svg"), elsewhere.resolve("top-left.svg"));

        assertThatExceptionOfType(BadPackException.class)
                .isThrownBy(() -> reader.read(PackSource.folder(folder)))
                .withMessage("top-left.svg: the file is missing.");
    }

    @Test
    void aPackThatIsNotPackedWithTheAppIsMissing() {
        assertThatExceptionOfType(BadPackException.class)
                .isThrownBy(() -> reader.read(PackSource.asset("charts/nowhere")))
                .withMessage("chart.json: the file is missing.");
    }

    @Test
    void everyFaultOfABadPackIsTold() {
        TextPack bad = new TextPack()
                .replacing("sole-right.svg", "data-tone=\"1\"", "data-tone=\"9\"")
                .replacing("top-left.svg", "M20 20L80", "M20 20 80 A")
                .without("outer-left.svg");

        assertThatExceptionOfType(BadPackException.class)
                .isThrownBy(() -> reader.read(bad))
                .satisfies(exception -> assertThat(exception.faults())
                        .extracting(PackFault::file)
                        .containsExactly("sole-right.svg", "top-left.svg", "outer-left.svg"));
    }

    private ReflexZone zone(String id) throws BadPackException {
        return reader.read(new TextPack()).zone(new ZoneId(id)).orElseThrow();
    }

    private static Point anchor(Drawing drawing, String tradition) {
        return drawing.zonesIn(tradition).stream()
                .filter(shape -> shape.zone().value().equals("heart"))
                .findFirst()
                .orElseThrow()
                .anchor();
    }

    private static void copy(Path folder) throws IOException {
        List<String> files = List.of(
                "chart.json",
                "sole-right.svg",
                "sole-left.svg",
                "top-right.svg",
                "top-left.svg",
                "inner-right.svg",
                "inner-left.svg",
                "outer-right.svg",
                "outer-left.svg");
        for (String file : files) {
            try (InputStream stream = new TextPack().open(file)) {
                Files.copy(stream, folder.resolve(file));
            }
        }
    }
}
