package app.footnote.session;

import java.time.Duration;
import java.util.Optional;

/**
 * A part of a session with its own planned time.
 *
 * @param id kebab-case, unique in its preset
 * @param name the name shown
 * @param planned the planned time, more than zero and at most a day
 * @param foot the foot worked on
 * @param note a hint shown with the stage, if there is one
 */
public record Stage(String id, String name, Duration planned, StageFoot foot, Optional<String> note) {

    static final Duration LONGEST = Duration.ofDays(1);

    /** Refuses a stage without an id, a name or a planned time. */
    public Stage {
        boolean timed = planned.isPositive() && planned.compareTo(LONGEST) <= 0;
        if (id.isBlank() || name.isBlank() || !timed) {
            throw new IllegalArgumentException("a stage needs an id, a name and a planned time: " + id);
        }
    }

    /** Returns this stage with the planned time of the other. */
    Stage lasting(Duration other) {
        return new Stage(id, name, other, foot, note);
    }
}
