package app.footnote.session;

import java.util.Optional;

/**
 * Who worked, where, and which session of a course it was.
 *
 * @param practitioner may be empty
 * @param place such as "At home"; may be empty
 * @param courseNumber which session of the course it was, from 1 to {@value #MOST_SESSIONS}, if it was counted
 */
public record Circumstances(String practitioner, String place, Optional<Integer> courseNumber) {
    /** The highest number a session can have. */
    public static final int MOST_SESSIONS = 9999;

    /** Nothing written. */
    public static final Circumstances NONE = new Circumstances("", "", Optional.empty());

    /** Refuses a number below 1 and absurd ones. */
    public Circumstances {
        if (courseNumber.filter(number -> number < 1 || number > MOST_SESSIONS).isPresent()) {
            throw new IllegalArgumentException("a session's number is from 1 to " + MOST_SESSIONS);
        }
    }

    /** Returns them with another practitioner. */
    public Circumstances withPractitioner(String name) {
        return new Circumstances(name, place, courseNumber);
    }

    /** Returns them at another place. */
    public Circumstances at(String newPlace) {
        return new Circumstances(practitioner, newPlace, courseNumber);
    }

    /** Returns them with another number, or none. */
    public Circumstances numbered(Optional<Integer> number) {
        return new Circumstances(practitioner, place, number);
    }
}
