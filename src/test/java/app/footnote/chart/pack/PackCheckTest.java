package app.footnote.chart.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckTest {
    private final PackCheck check = new PackCheck();

    @Test
    void aGoodPackHasNoFault() {
        assertThat(check.check(new TextPack())).isEmpty();
    }

    @Test
    void aPackThatCannotBeReadTellsWhy() {
        assertThat(check.check(new TextPack().without("chart.json")))
                .extracting(PackFault::sentence)
                .containsExactly("chart.json: the file is missing.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M40 60L60 60L60 80L40 80Z | M40 60L60 80L60 60L40 80Z | the path crosses itself",
                "M40 60L60 60L60 80L40 80Z | M40 60L60 60L60 80L5 80L5 70L40 70Z | leaves the outline of the foot at"
                        + " 5.00",
                "M40 60L60 60L60 80L40 80Z | M48 68L52 68L52 73L48 73Z | the zone has only 20.0 mm²",
                "M40 60L60 60L60 80L40 80Z | M20 69L80 69L80 71L20 71Z | inner radius is 1.00 mm",
                "M40 60L60 60L60 80L40 80Z | M40 60L60 60L60 65L40 65Z | the anchor lies outside its zone",
                "M40 60L60 60L60 80L40 80Z | M40 60.125L60 60L60 80L40 80Z | more than two decimals",
                "M10 100L90 100L90 190L10 190Z | M10 99L90 99L90 190L10 190Z | it overlaps liver by 80.00 mm²",
                "M10 100L90 100L90 190L10 190Z | M10 102L90 102L90 190L10 190Z | zones cover only 98.89 % of the sole",
                "M10 10L90 10L90 190L10 190Z | M10 10L90 10L90 191L10 190Z | not the exact mirror image",
                "M10 10L90 10L90 190L10 190Z | M10 10L90 10L10 190L90 190Z | the outline crosses itself",
                "M10 10L90 10L90 190L10 190Z | M10 10L90 10L90 100L90 190L10 190Z | not the exact mirror image",
                "C30 30 40 30 50 20 | C30 30 40 31 50 20 | detail contour: it is not the exact mirror image",
                "M20 20C30 30 40 30 50 20 | M20 20L50 20 | detail contour: it is not the exact mirror image",
                "class=\"contour\" | class=\"edge\" | its details must be those of the right foot",
                "M10 100L90 100\" | M10.0001 100L90 100\" | path waist-line: a number has more than two decimals",
                "0 0 100 200 | 0 0 101 200 | the two feet of a view must have the same page",
            })
    void everyRuleOfGeometryIsChecked(String old, String replacement, String rule) {
        assertThat(check.check(new TextPack().replacing("sole-right.svg", old, replacement)))
                .extracting(PackFault::sentence)
                .anySatisfy(sentence -> assertThat(sentence).contains(rule));
    }

    @Test
    void aTraditionIsCheckedForItself() {
        TextPack gap = new TextPack()
                .replacing(
                        "sole-left.svg",
                        "data-anchor=\"50 170\" d=\"M10 145L90 145L90 190L10 190Z\"/>\n</g>\n<g id=\"zones-east",
                        "data-anchor=\"50 170\" d=\"M10 150L90 150L90 190L10 190Z\"/>\n</g>\n<g id=\"zones-east");

        assertThat(check.check(gap))
                .extracting(PackFault::sentence)
                .containsExactly("sole-left.svg, tradition western: zones cover only 97.22 % of the sole.");
    }

    @Test
    void anOverlayMayLieAboveTheTiling() {
        TextPack tiled = new TextPack().replacing("sole-right.svg", "data-overlay=\"true\" ", "");

        assertThat(check.check(tiled))
                .extracting(PackFault::sentence)
                .contains(
                        "sole-right.svg, zone head: it overlaps solar-plexus by 400.00 mm² in the tradition western.");
    }
}
