package app.footnote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the app, written into it when it is built. */
final class Version {
    private Version() {}

    /** Returns a line such as {@code Footnote 0.1.0}. */
    static String text() {
        return "Footnote " + number();
    }

    /** Returns the number alone, such as {@code 0.1.0}. */
    static String number() {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
