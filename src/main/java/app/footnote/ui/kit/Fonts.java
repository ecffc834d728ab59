package app.footnote.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled faces of Inter. */
public final class Fonts {
    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-Bold.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "InterDisplay-SemiBold.otf");

    private Fonts() {}

    /** Registers the faces. Call before the first scene is made. */
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream in = Assets.url("fonts/" + file).openStream()) {
            if (Font.loadFont(in, 14) == null) {
                throw new IOException("the font " + file + " cannot be read");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
