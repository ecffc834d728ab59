package app.footnote.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any text gives an outline or a sentence that says why not. */
class PathParserFuzzTest {

    @FuzzTest
    void anyTextIsReadOrRefused(byte[] bytes) {
        String data = new String(bytes, StandardCharsets.UTF_8);
        try {
            Outline outline = PathParser.parse(data);
            assertThat(PathParser.parse(outline.data())).isEqualTo(outline);
            assertThat(Polygon.of(outline).bounds().maxX()).isFinite();
        } catch (BadPathException bad) {
            assertThat(bad.position()).isBetween(0, data.length());
        }
    }
}
