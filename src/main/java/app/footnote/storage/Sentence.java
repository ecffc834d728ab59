package app.footnote.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** What the practitioner reads about files; the texts are in {@code assets/i18n/storage.properties}. */
enum Sentence {
    IN_USE,
    NO_PRACTICE,
    NOT_EMPTY,
    CANNOT_OPEN,
    UNREADABLE,
    UNREADABLE_NO_COPY,
    SETTINGS_RESET,
    PRESETS_RESET,
    NEWER,
    NEWER_UNREADABLE,
    SECOND_VERSION,
    OTHER_CLIENT,
    MARKER_MISSING,
    FOLDER_MISSING,
    CLIENT_MISSING,
    READ_ONLY,
    PRACTICE_NEWER,
    CANNOT_LIST,
    FULL,
    DENIED,
    GONE,
    FAILED,
    PROTECTED,
    KEPT_APART,
    LOCKED,
    BUSY,
    IN_PLACE,
    DAMAGED,
    CLIENT_UNKNOWN,
    CHAIN_BROKEN,
    CHAIN_END,
    BACKUP_FAILED,
    BACKUP_DAMAGED;

    private static final Properties TEXTS = read("/app/footnote/assets/i18n/storage.properties");

    /** Returns the sentence with its gaps filled. */
    String with(Object... parts) {
        return TEXTS.getProperty(key()).formatted(parts);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Properties read(String resource) {
        try (InputStream bytes = Sentence.class.getResourceAsStream(resource)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
