package app.footnote.search;

import java.util.List;

/**
 * The words of one search, made ready for many texts.
 *
 * @param words all of which a text must hold
 * @param trigrams which three characters follow each other in them
 */
record Sought(List<String> words, Trigrams trigrams) {

    static Sought by(Query query) {
        return new Sought(query.words(), Trigrams.of(query.words()));
    }
}
