package app.footnote;

import java.nio.file.Path;
import java.util.Optional;

/** What the command line asks for. */
sealed interface Invocation {

    /** Open the window, on a practice folder if one is named; without a display, draw the tour if a folder is given. */
    record Open(Optional<Path> data, Optional<Path> tourWithoutDisplay) implements Invocation {}

    /** Render the screens as PNG into a folder. */
    record Tour(Path folder) implements Invocation {}

    /** Check the chart pack in a folder. */
    record CheckChart(Path folder) implements Invocation {}

    /** Check a practice folder without changing it. */
    record Verify(Optional<Path> data) implements Invocation {}

    /** Fill an empty practice folder with a made-up practice. */
    record Sample(Optional<Path> data, int clients, long seed) implements Invocation {}

    /** Check that text can be drawn on this machine. */
    record CheckMachine() implements Invocation {}

    /** Nothing left to do: help, version or a usage error has been printed. */
    record Done(int exitCode) implements Invocation {}
}
