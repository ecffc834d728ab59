package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class TourTest {
    @TempDir
    private Path folder;

    @Test
    void twoToursAgreeToTheLastPixel() throws Exception {
        Process one = tour(folder.resolve("one"));
        Process other = tour(folder.resolve("other"));
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();

        Map<String, byte[]> pictures = files(folder.resolve("one"));
        Map<String, byte[]> again = files(folder.resolve("other"));

        assertThat(pictures.keySet()).isEqualTo(again.keySet());
        assertThat(pictures.keySet())
                .allSatisfy(name -> assertThat(difference(pictures.get(name), again.get(name)))
                        .as("where the two pictures %s differ", name)
                        .isEmpty());
        assertThat(pictures)
                .containsKeys(
                        "chart-sole-light.png",
                        "chart-sole-dark.png",
                        "chart-top.png",
                        "chart-inner.png",
                        "chart-outer.png",
                        "chart-search.png",
                        "chart-list.png",
                        "chart-1024x700.png",
                        "clients.png",
                        "session-running.png",
                        "session-finish.png",
                        "guide.png",
                        "about-the-two-treatments.png",
                        "settings.png",
                        "welcome.png");
        assertThat(size("chart-sole-light.png")).isEqualTo(List.of(1440, 900));
        assertThat(size("chart-1024x700.png")).isEqualTo(List.of(1024, 700));
        assertThat(pictures.get("chart-sole-light.png")).isNotEqualTo(pictures.get("chart-sole-dark.png"));
    }

    private static Process tour(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.footnote.Main",
                        "--tour",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> pictures = Files.list(folder)) {
            for (Path picture : pictures.toList()) {
                files.put(picture.getFileName().toString(), Files.readAllBytes(picture));
            }
        }
        return files;
    }

    /** Returns the area in which two pictures differ. */
    private static Optional<Rectangle> difference(byte[] picture, byte[] other) throws IOException {
        Optional<Rectangle> area = Optional.empty();
        if (!Arrays.equals(picture, other)) {
            BufferedImage one = ImageIO.read(new ByteArrayInputStream(picture));
            BufferedImage two = ImageIO.read(new ByteArrayInputStream(other));
            for (int y = 0; y < one.getHeight(); y++) {
                for (int x = 0; x < one.getWidth(); x++) {
                    if (one.getRGB(x, y) != two.getRGB(x, y)) {
                        Rectangle pixel = new Rectangle(x, y, 1, 1);
                        area = Optional.of(area.map(pixel::union).orElse(pixel));
                    }
                }
            }
        }
        return area;
    }

    private List<Integer> size(String picture) throws IOException {
        BufferedImage image =
                ImageIO.read(folder.resolve("one").resolve(picture).toFile());
        return List.of(image.getWidth(), image.getHeight());
    }
}
