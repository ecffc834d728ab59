package app.footnote.settings;

import java.time.Instant;
import java.util.Optional;

/**
 * What Footnote remembers from one start to the next without being asked.
 *
 * @param window where the window was, if it was opened before
 * @param screen id of the screen last shown, if there was one
 * @param backup when a backup was last made, if one was
 */
public record Remembered(Optional<WindowBounds> window, Optional<String> screen, Optional<Instant> backup) {
    /** What a new practice remembers. */
    public static final Remembered NOTHING = new Remembered(Optional.empty(), Optional.empty(), Optional.empty());

    public Remembered withWindow(WindowBounds value) {
        return new Remembered(Optional.of(value), screen, backup);
    }

    public Remembered withScreen(String value) {
        return new Remembered(window, Optional.of(value), backup);
    }

    public Remembered withBackup(Instant value) {
        return new Remembered(window, screen, Optional.of(value));
    }
}
