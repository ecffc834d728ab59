package app.footnote.guide;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import java.util.List;

/**
 * A stroke drawn on a foot: no hands, only where and how the touch moves.
 *
 * @param id kebab-case, unique
 * @param view the side of the foot it is drawn on
 * @param foot the foot it is drawn on
 * @param description what the picture shows, for those who cannot see it
 * @param marks back to front, in millimetres on that foot's page
 */
public record StrokeDiagram(String id, FootView view, Foot foot, String description, List<Mark> marks) {

    /** Copies the marks. */
    public StrokeDiagram {
        Words.require(id, "the id of a diagram");
        Words.require(description, "the description of diagram " + id);
        marks = Words.some(marks, "the marks of diagram " + id);
    }

    /** Returns the shapes to fill, back to front. */
    public List<Ink> inks() {
        return marks.stream().flatMap(mark -> mark.inks().stream()).toList();
    }
}
