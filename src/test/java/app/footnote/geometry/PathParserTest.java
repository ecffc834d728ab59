package app.footnote.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathParserTest {

    @Test
    void everyCommandBecomesItsSegment() {
        Outline outline = PathParser.parse("M1 2L3.5 4Q5 6 7 8C1 2 3 4 -5.25 6Z");

        assertThat(outline.segments())
                .containsExactly(
                        new Segment.Move(new Point(1, 2)),
                        new Segment.Line(new Point(3.5, 4)),
                        new Segment.Quad(new Point(5, 6), new Point(7, 8)),
                        new Segment.Cubic(new Point(1, 2), new Point(3, 4), new Point(-5.25, 6)),
                        new Segment.Close());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"M1 2 3 4 5 6Z", "M1,2 3,4 5,6 Z", "M 1 2\n\tL3 4 5 6Z", "M1 2L3 4L5 6Z", " M1,2 L 3 , 4,5 6 Z "
            })
    void pointsMayFollowACommandInAnySpacing(String data) {
        assertThat(PathParser.parse(data).segments())
                .containsExactly(
                        new Segment.Move(new Point(1, 2)),
                        new Segment.Line(new Point(3, 4)),
                        new Segment.Line(new Point(5, 6)),
                        new Segment.Close());
    }

    @Test
    void aMinusPartsTwoNumbers() {
        assertThat(PathParser.parse("M1-2L-3-4").segments().getLast()).isEqualTo(new Segment.Line(new Point(-3, -4)));
    }

    @Test
    void decimalsAreReadExactly() {
        assertThat(NumberReader.numbers("0.1 12.34 9999.99", 3)).containsExactly(0.1, 12.34, 9999.99);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| a path must start with M at character 1",
                "L1 2| a path must start with M at character 1",
                "m1 2| a path must start with M at character 1",
                "M1| a plain decimal number is expected at character 3",
                "M1 2L| a plain decimal number is expected at character 6",
                "M1 2l3 4| only absolute M L C Q Z are allowed, but something else stands at character 5",
                "M1 2A1 1 0 0 0 5 5| only absolute M L C Q Z are allowed, but something else stands at character 5",
                "M1 2H3| only absolute M L C Q Z are allowed, but something else stands at character 5",
                "M1 2L3 4 5| a plain decimal number is expected at character 11",
                "M1 2C1 2 3 4 5| a plain decimal number is expected at character 15",
                "M1 2ZL3 4| after Z only M may follow at character 6",
                "M1 2ZZ| after Z only M may follow at character 6",
                "MNaN 2| a plain decimal number is expected, not \"N\", at character 2",
                "MInfinity 2| a plain decimal number is expected, not \"I\", at character 2",
                "M1e3 2| a plain decimal number is expected, not \"e\", at character 3",
                "M.5 2| a plain decimal number is expected, not \".\", at character 2",
                "M1. 2| a plain decimal number is expected at character 4",
                "M+1 2| a plain decimal number is expected, not \"+\", at character 2",
                "M--1 2| a plain decimal number is expected, not \"-\", at character 3",
                "M10001 2| a coordinate is beyond 10000 at character 2",
                "M1 -10000.01| a coordinate is beyond 10000 at character 4",
                "M1234567890123456 2| a number has too many digits at character 2",
                "M1,,2| a plain decimal number is expected, not \",\", at character 4",
                "M,1 2| a plain decimal number is expected, not \",\", at character 2",
                "M1 2;| only absolute M L C Q Z are allowed, but something else stands at character 5",
            })
    void dataThatBreaksTheGrammarIsRefusedWithItsPosition(String data, String message) {
        assertThatExceptionOfType(BadPathException.class)
                .isThrownBy(() -> PathParser.parse(data))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1 2 3", "1;2", "1 2x", "1 1e5"})
    void aPairOfNumbersMustBeExactlyThat(String text) {
        assertThatExceptionOfType(BadPathException.class).isThrownBy(() -> NumberReader.numbers(text, 2));
    }
}
