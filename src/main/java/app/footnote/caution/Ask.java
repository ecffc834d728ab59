package app.footnote.caution;

import java.util.List;

/**
 * Words in free text after which a question is asked. They never raise a caution by themselves.
 *
 * @param words beginnings of words or of word groups, in lower case without accents, such as {@code blood thin}
 * @param question what is asked, such as {@code Blood thinner?}
 */
public record Ask(List<String> words, String question) {
    public Ask {
        words = List.copyOf(words);
    }
}
