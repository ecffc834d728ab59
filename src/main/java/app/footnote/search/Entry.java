package app.footnote.search;

import app.footnote.text.Folding;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A record with its folded text, all passages in one with a line end between them, which no word goes across. */
record Entry(Document document, String folded, Trigrams trigrams) {
    static final Comparator<Entry> NEWEST_FIRST = Comparator.<Entry, Instant>comparing(
                    entry -> entry.document().when())
            .reversed()
            .thenComparing(entry -> entry.document().ref().toString());

    static Entry of(Document document) {
        StringBuilder folded = new StringBuilder();
        for (Passage passage : document.passages().get()) {
            Folding.append(passage.text(), folded);
            folded.append('\n');
        }
        String text = folded.toString();
        return new Entry(document, text, Trigrams.of(List.of(text)));
    }

    boolean holdsAll(Sought sought) {
        if (!trigrams.hold(sought.trigrams())) {
            return false;
        }
        for (String word : sought.words()) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
