package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every Java file is formatted. Run {@link #main} through {@code mvn -q test-compile exec:exec@format} to format. */
@Execution(ExecutionMode.CONCURRENT)
class FormattingTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void everySourceFileIsFormatted() throws IOException, FormatterException {
        List<Path> unformatted = new ArrayList<>();
        for (Path file : sourceFiles()) {
            String text = Files.readString(file);
            if (!formatted(text).equals(text)) {
                unformatted.add(file);
            }
        }
        assertThat(unformatted)
                .as("run mvn -q test-compile exec:exec@format to format these")
                .isEmpty();
    }

    public static void main(String[] arguments) throws IOException, FormatterException {
        for (Path file : sourceFiles()) {
            String text = Files.readString(file);
            String formatted = formatted(text);
            if (!formatted.equals(text)) {
                Files.writeString(file, formatted);
            }
        }
    }

    private static String formatted(String text) throws FormatterException {
        return FORMATTER.formatSourceAndFixImports(text);
    }

    private static List<Path> sourceFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
