package app.footnote.search;

import app.footnote.text.Folding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What is looked for.
 *
 * @param words folded, none empty, none twice, the longest first since it is found least often
 */
public record Query(List<String> words) {

    /** Copies and sorts the words. */
    public Query {
        words = words.stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** Returns what a person typed. */
    public static Query of(String typed) {
        return new Query(Arrays.asList(Folding.fold(typed).strip().split(" +")));
    }

    /** Says whether nothing is looked for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
