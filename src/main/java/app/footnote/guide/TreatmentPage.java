package app.footnote.guide;

import app.footnote.session.TreatmentKind;
import java.util.List;

/**
 * What there is to say about one treatment.
 *
 * @param kind which
 * @param summary what it is
 * @param facts a few plain facts, such as how long it takes
 * @param happens what happens, in order
 * @param strokes ways of touching
 * @param sought what people commonly seek in it
 * @param ideas what the tradition thinks it works on, told as ideas
 */
public record TreatmentPage(
        TreatmentKind kind,
        Sourced summary,
        List<Fact> facts,
        List<Sourced> happens,
        List<Stroke> strokes,
        List<Sourced> sought,
        List<Sourced> ideas) {

    /** Copies the lists. */
    public TreatmentPage {
        facts = Words.some(facts, "the facts");
        happens = Words.some(happens, "what happens");
        strokes = Words.some(strokes, "the strokes");
        sought = Words.some(sought, "what is sought");
        ideas = Words.some(ideas, "the ideas");
    }

    /**
     * A short answer to a short question.
     *
     * @param label such as "Touch"
     * @param value such as "Gliding, with oil or cream"
     */
    public record Fact(String label, Sourced value) {

        /** Refuses a fact without a label. */
        public Fact {
            Words.require(label, "the label of a fact");
        }
    }
}
