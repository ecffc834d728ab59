package app.footnote.session;

import app.footnote.chart.Foot;
import java.util.Optional;

/** The foot a stage works on. */
public enum StageFoot {
    NONE("none"),
    RIGHT("right"),
    LEFT("left"),
    BOTH("both");

    private final String id;

    StageFoot(String id) {
        this.id = id;
    }

    /** Returns the name used in files: {@code none}, {@code right}, {@code left} or {@code both}. */
    public String id() {
        return id;
    }

    /** Says whether the stage works on that foot. */
    public boolean includes(Foot foot) {
        return this == BOTH || id.equals(foot.id());
    }

    /** Returns the foot that is not worked on while the other one alone is. */
    public Optional<Foot> other() {
        return switch (this) {
            case RIGHT -> Optional.of(Foot.LEFT);
            case LEFT -> Optional.of(Foot.RIGHT);
            case NONE, BOTH -> Optional.empty();
        };
    }

    /** Says whether this is the right or the left foot alone and the other stage is on the other foot alone. */
    boolean isOppositeOf(StageFoot other) {
        return this == RIGHT && other == LEFT || this == LEFT && other == RIGHT;
    }
}
