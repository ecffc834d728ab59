package app.footnote.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A named area of the foot that tradition associates with a part of the body.
 *
 * @param id unique in the pack
 * @param name the name shown
 * @param otherNames words people also use for it
 * @param system the body system it belongs to
 * @param band the part of the foot it lies in
 * @param associated the text after "Traditionally associated with:"
 * @param feet the feet it stands on
 * @param feetNotes by tradition id, how the two feet differ
 * @param differences how published descriptions differ, if they do
 * @param places where it is drawn; at least one
 * @param statements what each source says
 */
public record ReflexZone(
        ZoneId id,
        String name,
        List<String> otherNames,
        BodySystem system,
        Band band,
        String associated,
        Feet feet,
        Map<String, String> feetNotes,
        Optional<String> differences,
        List<Place> places,
        List<Statement> statements) {

    /** Copies the collections and refuses a zone without a name, an association or a place. */
    public ReflexZone {
        otherNames = List.copyOf(otherNames);
        feetNotes = Map.copyOf(feetNotes);
        places = List.copyOf(places);
        statements = List.copyOf(statements);
        if (name.isBlank() || associated.isBlank() || places.isEmpty()) {
            throw new IllegalArgumentException("zone " + id + " needs a name, an association and a place");
        }
    }

    /** Returns the place drawn for that tradition, if it is drawn for it. */
    public Optional<Place> placeIn(String tradition) {
        return places.stream()
                .filter(place -> place.traditions().contains(tradition))
                .findFirst();
    }

    /** Returns the place drawn for that tradition on that foot and view, if there is one. */
    public Optional<Place> placeIn(String tradition, Foot foot, FootView view) {
        return places.stream()
                .filter(place -> place.isDrawnOn(tradition, foot, view))
                .findFirst();
    }

    /** Returns the views on which the zone is drawn for that tradition. */
    public Set<FootView> viewsIn(String tradition) {
        return places.stream()
                .filter(place -> place.traditions().contains(tradition))
                .flatMap(place -> place.views().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Says whether any source of that tradition speaks of this zone. */
    public boolean isSeenIn(String tradition) {
        return statements.stream().anyMatch(statement -> statement.tradition().equals(tradition));
    }
}
