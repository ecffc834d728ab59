package app.footnote.guide;

/**
 * A way of touching, told in one sentence and drawn on a foot.
 *
 * @param name what it is called
 * @param text one sentence about it
 * @param diagram the id of its {@link StrokeDiagram}
 */
public record Stroke(String name, Sourced text, String diagram) {

    /** Refuses a stroke without a name or a picture. */
    public Stroke {
        Words.require(name, "the name of a stroke");
        Words.require(diagram, "the diagram of " + name);
    }
}
