package app.footnote.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The places the rail leads to, in its order. */
public enum Screen {
    CHART(Feather.MAP),
    CLIENTS(Feather.USERS),
    SESSION(Feather.CLOCK),
    GUIDE(Feather.COMPASS),
    SETTINGS(Feather.SETTINGS);

    private final Ikon icon;

    Screen(Ikon icon) {
        this.icon = icon;
    }

    /** Returns the name used in settings, ids and message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the screen of that id, if there is one. */
    public static Optional<Screen> of(String id) {
        return Arrays.stream(values()).filter(screen -> screen.id().equals(id)).findFirst();
    }

    Ikon icon() {
        return icon;
    }
}
