package app.footnote.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts programs of this package on the Java of the linked image, all with the same flags. */
final class Children {
    private static final Path IMAGE_JAVA = Path.of("target/footnote/bin/java");

    private Children() {}

    /** Starts a program; its first argument line on standard output can be read with {@link #awaitLine}. */
    static Process start(Class<?> program, String... arguments) throws IOException {
        if (!Files.isExecutable(IMAGE_JAVA)) {
            throw new IOException("build the image first: mvn -q package -DskipTests");
        }
        List<String> command = new ArrayList<>(List.of(
                IMAGE_JAVA.toString(),
                "--add-modules",
                "app.footnote",
                "--add-exports",
                "app.footnote/app.footnote=ALL-UNNAMED",
                "-Dprism.order=sw",
                "-cp",
                "target/test-classes",
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Waits until the program prints that word at the start of a line. */
    static void awaitLine(Process process, String word) throws IOException {
        BufferedReader lines = process.inputReader();
        String line = lines.readLine();
        while (line != null && !line.startsWith(word)) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("the program ended before it said " + word);
        }
    }
}
