package app.footnote.chart.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelLayoutTest {
    private static final Bounds FOOT = new Bounds(100, 10, 200, 290);
    private static final Bounds AREA = new Bounds(0, 0, 300, 300);
    private static final double GAP = 8;
    private static final double SPACING = 4;

    private final LabelLayout layout = new LabelLayout(FOOT, AREA, GAP, SPACING);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void aLabelStandsBesideItsAnchor() {
        PlacedLabel label =
                layout.plan(List.of(request(1, 120, 100, 50))).placed().getFirst();

        assertThat(label.bounds().centre().y()).isEqualTo(100);
        assertThat(label.port().y()).isEqualTo(100);
        assertThat(FOOT.overlaps(label.bounds())).isFalse();
    }

    @Test
    void labelsGoToTheNearerSide() {
        LabelPlan plan = layout.plan(List.of(request(1, 180, 100, 50), request(2, 120, 100, 50)));

        assertThat(bounds(plan, 1).minX()).isEqualTo(208);
        assertThat(bounds(plan, 2).maxX()).isEqualTo(92);
    }

    @Test
    void aLabelTooWideForOneSideTakesTheOther() {
        LabelLayout narrow = new LabelLayout(FOOT, new Bounds(60, 0, 300, 300), GAP, SPACING);

        assertThat(bounds(narrow.plan(List.of(request(1, 110, 100, 50))), 1).minX())
                .isEqualTo(208);
    }

    @Test
    void aFootAtTheEdgeHasLabelsOnTheOtherSideOnly() {
        LabelLayout oneSided = new LabelLayout(FOOT, new Bounds(100, 0, 300, 300), GAP, SPACING);

        LabelPlan plan = oneSided.plan(requests(new Random(1), 10));

        assertThat(plan.placed()).hasSize(10).allMatch(label -> label.bounds().minX() >= 208);
    }

    @Test
    void labelsThatDoNotFitAreDroppedLowestPriorityFirst() {
        List<LabelRequest> many = IntStream.range(0, 60)
                .mapToObj(i -> request(i, 101 + i, 150, 40))
                .toList();

        LabelPlan plan = layout.plan(many);

        assertThat(plan.placed()).hasSize(38);
        assertThat(plan.dropped())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 22).mapToObj(LabelLayoutTest::spot).toList());
    }

    @Test
    void aLabelTooWideForBothSidesIsDropped() {
        assertThat(layout.plan(List.of(request(1, 120, 100, 95))).dropped()).containsExactly(spot(1));
    }

    @Test
    void noLabelsNeedNoRoom() {
        assertThat(layout.plan(List.of())).isEqualTo(new LabelPlan(List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void labelsNeverOverlapAndLinesNeverCross(long seed) {
        Random random = new Random(seed);
        List<LabelRequest> requests = requests(random, 1 + random.nextInt(50));

        LabelPlan plan = layout.plan(requests);

        assertThat(plan.placed().size() + plan.dropped().size()).isEqualTo(requests.size());
        assertThat(plan.placed()).allMatch(label -> !FOOT.overlaps(label.bounds()) && isInside(label.bounds()));
        for (PlacedLabel one : plan.placed()) {
            for (PlacedLabel other : plan.placed()) {
                assertThat(one != other && one.bounds().overlaps(other.bounds()))
                        .isFalse();
                assertThat(one.crosses(other)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsDroppedWhileThereIsRoom(long seed) {
        assertThat(layout.plan(requests(new Random(seed), 36)).dropped()).isEmpty();
    }

    private static boolean isInside(Bounds label) {
        double rounding = 1e-9;
        return AREA.grownBy(rounding).contains(new Point(label.minX(), label.minY()))
                && AREA.grownBy(rounding).contains(new Point(label.maxX(), label.maxY()));
    }

    private static List<LabelRequest> requests(Random random, int count) {
        List<LabelRequest> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = FOOT.minX() + random.nextDouble() * FOOT.width();
            double y = FOOT.minY() + random.nextDouble() * FOOT.height();
            requests.add(request(i, x, y, 20 + random.nextDouble() * 70));
        }
        return requests;
    }

    private static LabelRequest request(int number, double x, double y, double width) {
        return new LabelRequest(spot(number), new Point(x, y), width, 12, number);
    }

    private static ZoneSpot spot(int number) {
        return new ZoneSpot(new ZoneId("zone-" + number), Foot.RIGHT, FootView.PLANTAR);
    }

    private static Bounds bounds(LabelPlan plan, int number) {
        return plan.placed().stream()
                .filter(label -> label.spot().equals(spot(number)))
                .findFirst()
                .orElseThrow()
                .bounds();
    }
}
