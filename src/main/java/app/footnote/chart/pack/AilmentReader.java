package app.footnote.chart.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code ailments.json}: the words for which a search says that Footnote links no zone to an illness. */
public final class AilmentReader {
    private static final String FILE = "ailments.json";

    /**
     * Returns the words and phrases.
     *
     * @throws BadPackException if the file is missing or malformed
     */
    public List<String> read(PackSource source) throws BadPackException {
        Faults faults = new Faults();
        Optional<List<String>> words = faults.collect(() -> words(new PackFiles(source).text(FILE)));
        faults.throwIfAny();
        return words.orElseThrow();
    }

    private static List<String> words(String text) {
        JsonObject json = JsonText.read(FILE, text);
        json.allowOnly(Set.of("format", "schema", "note", "words"));
        if (!json.text("format").equals("footnote-ailments") || json.count("schema") != 1) {
            throw json.refuse("format", "must be \"footnote-ailments\" of schema 1");
        }
        return json.texts("words");
    }
}
