package app.footnote.session;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that was noted about one zone: worked, at most one tenderness, any textures, at most one of hot and cold.
 *
 * @param all in the order of {@link Mark}; always with {@link Mark#WORKED}, which every other mark implies
 */
public record Marks(Set<Mark> all) {
    /** Worked, and nothing noticed. */
    public static final Marks WORKED = new Marks(Set.of(Mark.WORKED));

    /** Adds worked and refuses two tendernesses and hot together with cold. */
    public Marks {
        EnumSet<Mark> sorted = EnumSet.of(Mark.WORKED);
        sorted.addAll(all);
        if (sorted.stream().anyMatch(mark -> sorted.stream().anyMatch(mark::excludes))) {
            throw new IllegalArgumentException("a zone has one tenderness and one warmth at most: " + sorted);
        }
        all = Collections.unmodifiableSet(sorted);
    }

    /** Returns these marks; {@link Mark#WORKED} need not be among them. */
    public static Marks of(Mark... marks) {
        return new Marks(Set.of(marks));
    }

    /** Returns the marks of that collection, which may be empty. */
    public static Marks of(Collection<Mark> marks) {
        return new Marks(Set.copyOf(marks));
    }

    /** Says whether that mark was noted. */
    public boolean has(Mark mark) {
        return all.contains(mark);
    }

    /** Returns what the client said of the zone, if anything. */
    public Optional<Mark> tenderness() {
        return of(Mark.Kind.TENDERNESS).findFirst();
    }

    /** Returns what the hands noticed, in the order of {@link Mark}. */
    public Stream<Mark> felt() {
        return all.stream().filter(Mark::isFelt);
    }

    /** Adds the mark, in place of one it excludes, or takes it away if it is there; worked stays. */
    public Marks toggle(Mark mark) {
        EnumSet<Mark> changed = EnumSet.copyOf(all);
        if (!changed.remove(mark)) {
            changed.removeIf(mark::excludes);
            changed.add(mark);
        }
        return new Marks(changed);
    }

    /** Adds the mark, in place of one it excludes; one that is there already stays. */
    public Marks plus(Mark mark) {
        return has(mark) ? this : toggle(mark);
    }

    /** Says whether nothing was noted but that the zone was worked. */
    public boolean isOnlyWorked() {
        return equals(WORKED);
    }

    private Stream<Mark> of(Mark.Kind kind) {
        return all.stream().filter(mark -> mark.kind() == kind);
    }
}
