package app.footnote.chart;

/** One of the client's two feet, named from the client's point of view. */
public enum Foot {
    RIGHT("right"),
    LEFT("left");

    private final String id;

    Foot(String id) {
        this.id = id;
    }

    /** Returns the name used in files: {@code right} or {@code left}. */
    public String id() {
        return id;
    }

    /** Returns the other foot. */
    public Foot other() {
        return this == RIGHT ? LEFT : RIGHT;
    }
}
