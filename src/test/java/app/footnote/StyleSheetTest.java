package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours stand in the token files only, in the same words for all themes, and with enough contrast. */
class StyleSheetTest {
    private static final Path FOLDER = Path.of("assets/css");
    private static final Pattern TOKEN =
            Pattern.compile("(-(?:color|fn)-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6}|rgba\\([^)]*\\))");
    private static final Pattern LITERAL =
            Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|\\brgba?\\(|:\\s*(?:white|black|red|grey|gray)\\b");
    private static final List<String> BACKGROUNDS =
            List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset", "-color-bg-overlay");

    @Test
    void noOtherSheetNamesAColour() throws IOException {
        try (Stream<Path> sheets = Files.list(FOLDER)) {
            for (Path sheet : sheets.toList()) {
                if (!sheet.getFileName().toString().startsWith("tokens-")) {
                    assertThat(LITERAL.matcher(Files.readString(sheet)).results())
                            .as("colours in %s", sheet)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void allThemesDefineTheSameTokens() throws IOException {
        assertThat(tokens("light").keySet()).isEqualTo(tokens("dark").keySet()).hasSizeGreaterThan(100);
        assertThat(tokens("warm").keySet()).isEqualTo(tokens("dark").keySet());
    }

    @Test
    void warmIsDimmerAndHasLessBlueThanDark() throws IOException {
        Map<String, double[]> warm = tokens("warm");
        for (String token : List.of("-color-fg-default", "-color-bg-default", "-fn-ink", "-fn-foot-fill")) {
            assertThat(luminance(warm.get(token)))
                    .as(token)
                    .isLessThan(luminance(tokens("dark").get(token)));
            assertThat(warm.get(token)[2]).as(token).isLessThan(warm.get(token)[0]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default",
        "-color-fg-muted",
        "-color-fg-subtle",
        "-color-accent-fg",
        "-color-success-fg",
        "-color-warning-fg",
        "-color-danger-fg"
    })
    void textCanBeReadOnEveryBackground(String text) throws IOException {
        for (String theme : List.of("light", "dark", "warm")) {
            Map<String, double[]> tokens = tokens(theme);
            for (String background : BACKGROUNDS) {
                assertContrast(theme, tokens, text, background, 4.5);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-color-fg-emphasis,-color-accent-emphasis", "-color-fg-emphasis,-color-danger-emphasis",
        "-color-fg-emphasis,-color-warning-emphasis", "-color-fg-emphasis,-color-success-emphasis",
        "-color-fg-default,-color-accent-subtle", "-color-accent-fg,-color-accent-subtle",
        "-color-warning-fg,-color-warning-subtle", "-color-danger-fg,-color-danger-subtle",
        "-color-success-fg,-color-success-subtle", "-color-fg-default,-fn-segment-thumb"
    })
    void textCanBeReadOnColour(String text, String fill) throws IOException {
        for (String theme : List.of("light", "dark", "warm")) {
            assertContrast(theme, tokens(theme), text, fill, 4.5);
        }
    }

    @ParameterizedTest
    @CsvSource({"-color-accent-emphasis", "-fn-field-border", "-fn-ink", "-fn-foot-edge"})
    void ringsAndEdgesCanBeSeen(String line) throws IOException {
        for (String theme : List.of("light", "dark", "warm")) {
            for (String background : List.of("-color-bg-default", "-color-bg-subtle")) {
                assertContrast(theme, tokens(theme), line, background, 3);
            }
        }
    }

    private static void assertContrast(
            String theme, Map<String, double[]> tokens, String over, String under, double least) {
        double[] base = tokens.get("-color-bg-default");
        double[] fill = blend(tokens.get(under), base);
        assertThat(contrast(blend(tokens.get(over), fill), fill))
                .as("%s on %s in %s", over, under, theme)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, double[]> tokens(String theme) throws IOException {
        Map<String, double[]> tokens = new LinkedHashMap<>();
        Matcher matcher = TOKEN.matcher(Files.readString(FOLDER.resolve("tokens-" + theme + ".css")));
        while (matcher.find()) {
            tokens.put(matcher.group(1), colour(matcher.group(2)));
        }
        return tokens;
    }

    private static double[] colour(String text) {
        if (text.startsWith("#")) {
            int rgb = Integer.parseInt(text.substring(1), 16);
            return new double[] {rgb >> 16, rgb >> 8 & 255, rgb & 255, 1};
        }
        return Stream.of(text.substring(5, text.length() - 1).split(","))
                .mapToDouble(part -> Double.parseDouble(part.strip()))
                .toArray();
    }

    private static double[] blend(double[] over, double[] under) {
        double[] result = {0, 0, 0, 1};
        for (int i = 0; i < 3; i++) {
            result[i] = over[i] * over[3] + under[i] * (1 - over[3]);
        }
        return result;
    }

    /** WCAG 2 contrast ratio of two opaque colours. */
    private static double contrast(double[] one, double[] other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(double[] colour) {
        return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    }

    private static double linear(double channel) {
        double share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
