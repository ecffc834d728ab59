package app.footnote.ui.settings;

import app.footnote.sound.Chime;
import java.util.function.Consumer;

/**
 * What helps in the treatment room beyond the window.
 *
 * @param chime what sounds at the end of a stage
 * @param isAwakePossible tells, on any thread, whether the screen can be kept awake here
 */
public record RoomAids(Chime chime, Consumer<Consumer<Boolean>> isAwakePossible) {}
