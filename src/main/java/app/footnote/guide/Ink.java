package app.footnote.guide;

import app.footnote.geometry.Outline;

/**
 * A closed shape to fill.
 *
 * @param tone how loud it is
 * @param outline in millimetres on the foot's page; holes run against the outer edge
 */
public record Ink(Tone tone, Outline outline) {

    /** How loud a shape is. */
    public enum Tone {
        /** The movement itself. */
        STRONG,
        /** The ground it moves on. */
        SOFT
    }

    static Ink strong(Outline outline) {
        return new Ink(Tone.STRONG, outline);
    }

    static Ink soft(Outline outline) {
        return new Ink(Tone.SOFT, outline);
    }
}
