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
 * @param lit the zones it lights on the chart
 * @param endCue how its end is told
 */
public record Stage(
        String id, String name, Duration planned, StageFoot foot, Optional<String> note, LitZones lit, EndCue endCue) {

    static final Duration LONGEST = Duration.ofDays(1);

    /** Refuses a stage without an id or a name, or with an absurd planned time. */
    public Stage {
        boolean timed = !planned.isNegative() && planned.compareTo(LONGEST) <= 0;
        if (id.isBlank() || name.isBlank() || !timed) {
            throw new IllegalArgumentException("a stage needs an id, a name and a planned time: " + id);
        }
    }

    /** Makes a stage that lights nothing and ends as the settings say. */
    public Stage(String id, String name, Duration planned, StageFoot foot, Optional<String> note) {
        this(id, name, planned, foot, note, LitZones.NONE, EndCue.AS_SET);
    }

    /** Says whether the stage has no planned time: it counts up until one goes on. */
    public boolean isOpenEnded() {
        return planned.isZero();
    }

    /** Returns the stage under another name. */
    public Stage named(String other) {
        return new Stage(id, other, planned, foot, note, lit, endCue);
    }

    /** Returns this stage with the planned time of the other. */
    public Stage lasting(Duration other) {
        return new Stage(id, name, other, foot, note, lit, endCue);
    }

    /** Returns the stage on another foot. */
    public Stage on(StageFoot other) {
        return new Stage(id, name, planned, other, note, lit, endCue);
    }

    /** Returns the stage lighting those zones. */
    public Stage lighting(LitZones other) {
        return new Stage(id, name, planned, foot, note, other, endCue);
    }

    /** Returns the stage with its end told that way. */
    public Stage endingBy(EndCue other) {
        return new Stage(id, name, planned, foot, note, lit, other);
    }
}
