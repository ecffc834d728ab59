package app.footnote.session;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What differs from the last time the same zone, foot and view were marked for the same client. What is not marked now
 * is not spoken of: that nothing was marked never says that anything is better.
 *
 * @param tenderness how the tenderness compares; empty if none is marked now
 * @param newlyFelt textures and warmth marked now and not last time
 * @param feltAgain textures and warmth marked both times
 */
public record ChangeSinceLast(Optional<Tendency> tenderness, Set<Mark> newlyFelt, Set<Mark> feltAgain) {
    /** Nothing to say. */
    public static final ChangeSinceLast NONE = new ChangeSinceLast(Optional.empty(), Set.of(), Set.of());

    /** Copies the sets and refuses a mark that is not felt, or stands in both. */
    public ChangeSinceLast {
        newlyFelt = Set.copyOf(newlyFelt);
        feltAgain = Set.copyOf(feltAgain);
        boolean allFelt =
                newlyFelt.stream().allMatch(Mark::isFelt) && feltAgain.stream().allMatch(Mark::isFelt);
        if (!allFelt || newlyFelt.stream().anyMatch(feltAgain::contains)) {
            throw new IllegalArgumentException("a change speaks once of each texture: " + newlyFelt + feltAgain);
        }
    }

    /**
     * Compares the marks of now with those of the last time.
     *
     * @param last empty if the zone was never marked before
     */
    public static ChangeSinceLast between(Marks now, Optional<Marks> last) {
        Set<Mark> before = last.map(Marks::all).orElse(Set.of());
        Set<Mark> again = now.felt().filter(before::contains).collect(Collectors.toSet());
        Set<Mark> fresh = now.felt().filter(mark -> !before.contains(mark)).collect(Collectors.toSet());
        Optional<Mark> was = last.flatMap(Marks::tenderness);
        return new ChangeSinceLast(now.tenderness().map(mark -> tendency(mark, was)), fresh, again);
    }

    /** Says whether there is nothing to say. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Returns the marks this speaks of, in the order of {@link Mark}. */
    public Set<Mark> felt() {
        Set<Mark> both = EnumSet.noneOf(Mark.class);
        both.addAll(newlyFelt);
        both.addAll(feltAgain);
        return both;
    }

    private static Tendency tendency(Mark now, Optional<Mark> was) {
        return was.map(now::compareTo)
                .map(order -> order < 0 ? Tendency.LESS : order > 0 ? Tendency.MORE : Tendency.SAME)
                .orElse(Tendency.NEW);
    }
}
