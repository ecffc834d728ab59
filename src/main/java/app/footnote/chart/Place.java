package app.footnote.chart;

import java.util.Map;
import java.util.Set;

/**
 * Where a reflex zone is drawn. Most zones have one place for all traditions.
 *
 * @param id kebab-case, unique in the zone
 * @param traditions ids of the shown traditions it is drawn for
 * @param views the views it is drawn on
 * @param feet the feet it is drawn on
 * @param line where it lies between the guide lines
 * @param column in which longitudinal zones (1 at the great toe to 5) it lies
 * @param bone the bone or crease that marks it
 * @param agreement by tradition id, how many statements place the zone here
 */
public record Place(
        String id,
        Set<String> traditions,
        Set<FootView> views,
        Feet feet,
        PlaceLine line,
        PlaceLine column,
        PlaceLine bone,
        Map<String, Agreement> agreement) {

    /** Copies the collections. */
    public Place {
        traditions = Set.copyOf(traditions);
        views = Set.copyOf(views);
        agreement = Map.copyOf(agreement);
    }

    /** Says whether it is drawn for that tradition on that foot and view. */
    public boolean isDrawnOn(String tradition, Foot foot, FootView view) {
        return traditions.contains(tradition) && feet.include(foot) && views.contains(view);
    }

    /** Returns the agreement of all traditions together. */
    public Agreement overallAgreement() {
        return agreement.values().stream().reduce(Agreement.NONE, Agreement::plus);
    }
}
