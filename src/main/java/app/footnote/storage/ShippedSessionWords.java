package app.footnote.storage;

import app.footnote.session.SessionWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The words Footnote comes with, read from {@code assets/sessions/words.json}. */
public final class ShippedSessionWords {
    private static final String FILE = "/app/footnote/assets/sessions/words.json";
    private static final String WORDS = "words";

    private ShippedSessionWords() {}

    /** Returns the words in the order of their file. */
    public static SessionWords read() {
        try (InputStream bytes = ShippedSessionWords.class.getResourceAsStream(FILE)) {
            return words(new Fields("words.json", Json.read(bytes.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SessionWords words(Fields file) {
        return new SessionWords(
                file.object("scales").each(WORDS, ShippedSessionWords::scale),
                file.object("aspects").each(WORDS, ShippedSessionWords::aspect),
                texts(file, "techniques"),
                texts(file, "media"),
                texts(file, "reactions"),
                texts(file, "aftercare"),
                texts(file, "phrases"),
                file.object("unwell").each(WORDS, ShippedSessionWords::step),
                texts(file, "pauses"),
                file.object("talks").each(WORDS, ShippedSessionWords::step));
    }

    private static SessionWords.Step step(Fields fields) {
        return new SessionWords.Step(fields.text("name"), fields.text("text"));
    }

    private static SessionWords.Scale scale(Fields fields) {
        return new SessionWords.Scale(
                fields.text("id"),
                fields.text("name"),
                fields.text("question"),
                fields.text("low"),
                fields.text("high"));
    }

    private static SessionWords.Aspect aspect(Fields fields) {
        return new SessionWords.Aspect(fields.text("id"), fields.text("name"));
    }

    private static List<String> texts(Fields file, String name) {
        return file.object(name).texts(WORDS);
    }
}
