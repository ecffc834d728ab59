package app.footnote.guide;

import java.util.List;

/**
 * The page about the two treatments.
 *
 * @param lead what the page is for
 * @param pages one for each treatment
 * @param found what research has found
 * @param notFound what research has not found
 * @param standing where that leaves both treatments
 * @param chartsDiffer how charts differ
 */
public record TreatmentPages(
        Sourced lead,
        List<TreatmentPage> pages,
        List<Finding> found,
        List<Finding> notFound,
        Sourced standing,
        List<Sourced> chartsDiffer) {

    /** Copies the lists. */
    public TreatmentPages {
        pages = Words.some(pages, "the treatments");
        found = Words.some(found, "what research has found");
        notFound = Words.some(notFound, "what research has not found");
        chartsDiffer = Words.some(chartsDiffer, "how charts differ");
    }
}
