package app.footnote.session;

import app.footnote.record.Score;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How strongly the client felt something, by the client's own rating.
 *
 * @param byScale the score of each scale that was asked, by the scale's id, such as {@code tension}
 */
public record Scores(Map<String, Score> byScale) {
    /** Nothing was asked. */
    public static final Scores NONE = new Scores(Map.of());

    /** Copies the scores, sorted by scale. */
    public Scores {
        byScale = byScale.isEmpty() ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(byScale));
    }

    /** Returns the score on that scale, if it was asked. */
    public Optional<Score> on(String scale) {
        return Optional.ofNullable(byScale.get(scale));
    }

    /** Returns the scores with that one; empty takes it away. */
    public Scores with(String scale, Optional<Score> score) {
        Map<String, Score> changed = new TreeMap<>(byScale);
        changed.remove(scale);
        score.ifPresent(given -> changed.put(scale, given));
        return new Scores(changed);
    }
}
