package app.footnote.settings;

import java.time.Instant;
import java.util.Optional;

/**
 * What Footnote remembers from one start to the next without being asked.
 *
 * @param window where the window was, if it was opened before
 * @param screen id of the screen last shown, if there was one
 * @param backup when a backup was last made, if one was
 * @param toldInPlace whether the person has read that the disk of the practice replaces no file in one step
 */
public record Remembered(
        Optional<WindowBounds> window, Optional<String> screen, Optional<Instant> backup, boolean toldInPlace) {
    /** What a new practice remembers. */
    public static final Remembered NOTHING =
            new Remembered(Optional.empty(), Optional.empty(), Optional.empty(), false);

    public Remembered withWindow(WindowBounds value) {
        return new Remembered(Optional.of(value), screen, backup, toldInPlace);
    }

    public Remembered withScreen(String value) {
        return new Remembered(window, Optional.of(value), backup, toldInPlace);
    }

    public Remembered withBackup(Instant value) {
        return new Remembered(window, screen, Optional.of(value), toldInPlace);
    }

    public Remembered withToldInPlace() {
        return new Remembered(window, screen, backup, true);
    }
}
