package app.footnote.storage;

import app.footnote.session.Preset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The presets Footnote comes with, read from {@code assets/sessions/presets.json}. */
public final class SessionPresets {
    private static final String FILE = "/app/footnote/assets/sessions/presets.json";

    private SessionPresets() {}

    /** Returns the shipped presets in the order of their file. */
    public static List<Preset> shipped() {
        try (InputStream bytes = SessionPresets.class.getResourceAsStream(FILE)) {
            Fields file = new Fields("presets.json", Json.read(bytes.readAllBytes()));
            return file.each("presets", PresetCodec::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
