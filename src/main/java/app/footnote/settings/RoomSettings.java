package app.footnote.settings;

import java.util.List;
import java.util.Optional;

/**
 * How the treatment room looks and is worked.
 *
 * @param dark whether it is dark whatever the theme of the app is
 * @param warm whether its dark is warm and dim
 * @param fullScreen whether it fills the screen
 * @param awake whether the screen is kept awake while a session runs
 * @param keys which keys do what
 * @param phrases what a tap puts into the note; empty for those that come with the app
 */
public record RoomSettings(
        boolean dark, boolean warm, boolean fullScreen, boolean awake, RoomKeys keys, Optional<List<String>> phrases) {
    /** The settings of a new practice. */
    public static final RoomSettings DEFAULT =
            new RoomSettings(true, false, true, true, RoomKeys.USUAL, Optional.empty());

    /** Copies the phrases. */
    public RoomSettings {
        phrases = phrases.map(List::copyOf);
    }

    public RoomSettings withDark(boolean value) {
        return new RoomSettings(value, warm, fullScreen, awake, keys, phrases);
    }

    public RoomSettings withWarm(boolean value) {
        return new RoomSettings(dark, value, fullScreen, awake, keys, phrases);
    }

    public RoomSettings withFullScreen(boolean value) {
        return new RoomSettings(dark, warm, value, awake, keys, phrases);
    }

    public RoomSettings withAwake(boolean value) {
        return new RoomSettings(dark, warm, fullScreen, value, keys, phrases);
    }

    public RoomSettings withKeys(RoomKeys value) {
        return new RoomSettings(dark, warm, fullScreen, awake, value, phrases);
    }

    public RoomSettings withPhrases(List<String> value) {
        return new RoomSettings(dark, warm, fullScreen, awake, keys, Optional.of(value));
    }
}
