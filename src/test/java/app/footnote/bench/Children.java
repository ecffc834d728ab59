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
    private static final List<String> OPENED = List.of(
            "app.footnote",
            "app.footnote.chart",
            "app.footnote.chart.pack",
            "app.footnote.chart.search",
            "app.footnote.client",
            "app.footnote.geometry",
            "app.footnote.practice",
            "app.footnote.session",
            "app.footnote.settings",
            "app.footnote.storage",
            "app.footnote.ui.clients",
            "app.footnote.ui.foot",
            "app.footnote.ui.kit",
            "app.footnote.ui.record");

    private Children() {}

    /** Starts a program; what it prints can be read with {@link #awaitLine}. */
    static Process start(Class<?> program, String... arguments) throws IOException {
        return builder(program, arguments).start();
    }

    /** Runs a program that prints its own figures, and waits for its end. */
    static void run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        Process process = builder(program, arguments)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        require(process.waitFor(), program);
    }

    /** Waits for the end of a program whose output does not matter. */
    static void finish(Process process) throws IOException, InterruptedException {
        process.getInputStream().readAllBytes();
        require(process.waitFor(), StartProbe.class);
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

    /** Prepares a program. */
    static ProcessBuilder builder(Class<?> program, String... arguments) throws IOException {
        if (!Files.isExecutable(IMAGE_JAVA)) {
            throw new IOException("build the image first: mvn -q package -DskipTests");
        }
        List<String> command = new ArrayList<>(List.of(IMAGE_JAVA.toString(), "--add-modules", "app.footnote"));
        OPENED.forEach(name -> command.add("--add-exports=app.footnote/" + name + "=ALL-UNNAMED"));
        command.addAll(List.of("-Dprism.order=sw", "-cp", "target/test-classes", program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static void require(int status, Class<?> program) throws IOException {
        if (status != 0) {
            throw new IOException(program.getSimpleName() + " ended with " + status);
        }
    }
}
