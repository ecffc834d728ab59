package app.footnote.guide;

import java.util.List;

/**
 * Everything this package knows, each text with a source that exists.
 *
 * @param guide suggests a session
 * @param pages tell about the two treatments
 * @param diagrams show the strokes
 * @param references are the sources
 */
public record GuideBook(
        TreatmentGuide guide, TreatmentPages pages, List<StrokeDiagram> diagrams, References references) {

    /** Copies the diagrams. */
    public GuideBook {
        diagrams = Words.some(diagrams, "the diagrams");
    }

    /**
     * Returns the drawing of a stroke.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public StrokeDiagram diagram(String id) {
        return diagrams.stream()
                .filter(diagram -> diagram.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no diagram \"" + id + "\""));
    }
}
