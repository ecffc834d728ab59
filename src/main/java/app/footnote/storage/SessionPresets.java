package app.footnote.storage;

import app.footnote.session.Preset;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import app.footnote.session.TreatmentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** The presets Footnote comes with, read from {@code assets/sessions/presets.json}. */
public final class SessionPresets {
    private static final String FILE = "/app/footnote/assets/sessions/presets.json";

    private SessionPresets() {}

    /** Returns the shipped presets in the order of their file. */
    public static List<Preset> shipped() {
        try (InputStream bytes = SessionPresets.class.getResourceAsStream(FILE)) {
            Fields file = new Fields("presets.json", Json.read(bytes.readAllBytes()));
            return file.each("presets", SessionPresets::preset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Preset preset(Fields fields) {
        TreatmentKind kind = fields.oneOf("kind", TreatmentKind.values(), TreatmentKind::id);
        return new Preset(fields.text("id"), kind, fields.text("name"), fields.each("stages", SessionPresets::stage));
    }

    private static Stage stage(Fields fields) {
        return new Stage(
                fields.text("id"),
                fields.text("name"),
                Duration.ofMinutes(fields.whole("minutes")),
                fields.oneOf("foot", StageFoot.values(), StageFoot::id),
                fields.optionalText("note"));
    }
}
