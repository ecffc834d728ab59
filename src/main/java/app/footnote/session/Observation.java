package app.footnote.session;

import app.footnote.chart.Foot;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the feet looked and felt before they were worked on, in words.
 *
 * @param right what was seen on the right foot, by aspect, such as {@code colour}; no aspect without words
 * @param left what was seen on the left foot
 */
public record Observation(Map<String, String> right, Map<String, String> left) {
    /** Nothing was written down. */
    public static final Observation NONE = new Observation(Map.of(), Map.of());

    /** Copies the aspects, sorted; those without words are left out. */
    public Observation {
        right = written(right);
        left = written(left);
    }

    /** Returns what was seen of an aspect; empty text if nothing was written. */
    public String of(Foot foot, String aspect) {
        return on(foot).getOrDefault(aspect, "");
    }

    /** Returns all that was seen on a foot. */
    public Map<String, String> on(Foot foot) {
        return foot == Foot.RIGHT ? right : left;
    }

    /** Returns this with other words for an aspect. */
    public Observation with(Foot foot, String aspect, String words) {
        Map<String, String> changed = new TreeMap<>(on(foot));
        changed.put(aspect, words);
        return foot == Foot.RIGHT ? new Observation(changed, left) : new Observation(right, changed);
    }

    private static Map<String, String> written(Map<String, String> aspects) {
        Map<String, String> kept = new TreeMap<>(aspects);
        kept.values().removeIf(String::isBlank);
        return kept.isEmpty() ? Map.of() : Collections.unmodifiableMap(kept);
    }
}
