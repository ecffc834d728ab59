package app.footnote.chart;

/**
 * How many statements place a zone where it is drawn. It counts published descriptions that borrow from each other, so
 * it is no proof of anything.
 *
 * @param agrees statements that place it here
 * @param partly statements that place it here in part or vaguely
 * @param differs statements that place it elsewhere
 */
public record Agreement(int agrees, int partly, int differs) {

    /** No statement at all. */
    public static final Agreement NONE = new Agreement(0, 0, 0);

    /** Refuses negative counts. */
    public Agreement {
        if (agrees < 0 || partly < 0 || differs < 0) {
            throw new IllegalArgumentException("an agreement counts statements and cannot be negative");
        }
    }

    /** Returns the number of statements that say where the zone lies. */
    public int total() {
        return agrees + partly + differs;
    }

    /** Says whether fewer than half of the statements place the zone here. */
    public boolean isContested() {
        return total() > 0 && agrees * 2 < total();
    }

    /** Returns the counts of both taken together. */
    public Agreement plus(Agreement other) {
        return new Agreement(agrees + other.agrees, partly + other.partly, differs + other.differs);
    }

    /** Returns this agreement with one more statement of that verdict; foot-only statements are not counted. */
    public Agreement plus(Verdict verdict) {
        return switch (verdict) {
            case AGREES -> new Agreement(agrees + 1, partly, differs);
            case PARTLY -> new Agreement(agrees, partly + 1, differs);
            case DIFFERS -> new Agreement(agrees, partly, differs + 1);
            case FOOT_ONLY -> this;
        };
    }
}
