package app.footnote.session;

import java.time.Duration;
import java.util.Optional;

/**
 * A part of a session with its own planned time.
 *
 * @param id kebab-case, unique in its preset
 * @param name the name shown
 * @param planned the planned time, at most a day; zero for an open-ended stage, which lasts until one goes on
 * @param foot the foot worked on
 * @param note a hint shown with the stage, if there is one
 */
public record Stage(String id, String name, Duration planned, StageFoot foot, Optional<String> note) {

    static final Duration LONGEST = Duration.ofDays(1);

    /** Refuses a stage without an id or a name, or with an absurd planned time. */
    public Stage {
        boolean timed = !planned.isNegative() && planned.compareTo(LONGEST) <= 0;
        if (id.isBlank() || name.isBlank() || !timed) {
            throw new IllegalArgumentException("a stage needs an id, a name and a planned time: " + id);
        }
    }

    /** Says whether the stage has no planned time: it counts up until one goes on. */
    public boolean isOpenEnded() {
        return planned.isZero();
    }

    /** Returns this stage with the planned time of the other. */
    Stage lasting(Duration other) {
        return new Stage(id, name, other, foot, note);
    }
}
