package app.footnote.chart;

/** Which feet something stands on. */
public enum Feet {
    BOTH("both"),
    RIGHT("right"),
    LEFT("left");

    private final String id;

    Feet(String id) {
        this.id = id;
    }

    /** Returns the name used in files: {@code both}, {@code right} or {@code left}. */
    public String id() {
        return id;
    }

    /** Says whether the foot is one of these. */
    public boolean include(Foot foot) {
        return this == BOTH || id.equals(foot.id());
    }
}
