package app.footnote.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * The names and notes of made-up people.
 *
 * @param people full names
 * @param notes session notes
 * @param chartNotes notes on zones
 */
record SampleTexts(List<String> people, List<String> notes, List<String> chartNotes) {
    private static final String FILE = "/app/footnote/assets/i18n/sample.properties";

    static SampleTexts read() {
        try (InputStream bytes = SampleTexts.class.getResourceAsStream(FILE)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return new SampleTexts(all(texts, "person."), all(texts, "note."), all(texts, "chart-note."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a name for each number from 0: after the last person, first and last names are mixed anew. */
    String person(int number) {
        int count = people.size();
        String name = people.get(number % count);
        int shift = number / count;
        return shift == 0 ? name : given(name) + " " + family(people.get((number + shift) % count));
    }

    private static String given(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    private static String family(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    private static List<String> all(Properties texts, String prefix) {
        return IntStream.rangeClosed(1, texts.size())
                .mapToObj(number -> texts.getProperty(prefix + number, ""))
                .takeWhile(text -> !text.isEmpty())
                .toList();
    }
}
