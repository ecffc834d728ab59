package app.footnote;

import app.footnote.settings.RoomSettings;
import app.footnote.settings.Settings;
import app.footnote.ui.kit.Theme;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Theme and text size as they are worn.
 *
 * @param theme light or dark
 * @param fontSize of body text in pixels
 */
record Look(Theme theme, double fontSize) {
    private static final double BODY = 14;

    /** Returns the look these settings ask for on a system of that colour scheme. */
    static Look of(Settings settings, ColorScheme system) {
        Theme theme = switch (settings.look().theme()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> Theme.of(system);
        };
        return new Look(theme, BODY * settings.look().textSize().percent() / 100);
    }

    /** Returns the look of the treatment room, which may be dark, and dark in a warm way, by its own settings. */
    Look in(RoomSettings room) {
        boolean dark = room.dark() || theme == Theme.DARK;
        return dark ? new Look(room.warm() ? Theme.WARM : Theme.DARK, fontSize) : this;
    }

    /** Makes that scene wear it; the theme must have been applied to the app before the scene was made. */
    void applyTo(Scene scene) {
        theme.applyTo(scene);
        applyTo(scene.getRoot());
    }

    /** Gives the root of a scene its text size, best before it is shown: every node takes its own from there. */
    void applyTo(Parent root) {
        root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", fontSize));
    }
}
