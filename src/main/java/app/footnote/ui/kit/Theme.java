package app.footnote.ui.kit;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/** Light, dark, or a warm and dim dark. Each is AtlantaFX Primer with our tokens, joined into one sheet when the project is built. */
public enum Theme {
    LIGHT(ColorScheme.LIGHT, "css/theme-light.css"),
    DARK(ColorScheme.DARK, "css/theme-dark.css"),
    WARM(ColorScheme.DARK, "css/theme-warm.css");

    private final ColorScheme scheme;
    private final String sheet;

    Theme(ColorScheme scheme, String sheet) {
        this.scheme = scheme;
        this.sheet = sheet;
    }

    /** Returns the theme that fits the system's colour scheme. */
    public static Theme of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    /** Makes every window, pop-up and dialog take this theme. */
    public void apply() {
        Application.setUserAgentStylesheet(Assets.url(sheet).toExternalForm());
    }

    /** Makes the window frame of that scene follow this theme where the system allows it. */
    public void applyTo(Scene scene) {
        scene.getPreferences().setColorScheme(scheme);
    }
}
