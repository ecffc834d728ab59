package app.footnote.chart;

import app.footnote.geometry.Outline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One foot seen from one side. Lengths are millimetres.
 *
 * @param view the side
 * @param foot the foot
 * @param width of the page
 * @param height of the page
 * @param skin the closed silhouette
 * @param details drawing details, back to front
 * @param guides guide lines and longitudinal zones
 * @param zones by tradition id, the zones drawn for it, in painting order with overlays last
 */
public record Drawing(
        FootView view,
        Foot foot,
        double width,
        double height,
        Outline skin,
        List<Detail> details,
        List<Guide> guides,
        Map<String, List<ZoneShape>> zones) {

    /** Copies the collections. */
    public Drawing {
        details = List.copyOf(details);
        guides = List.copyOf(guides);
        Map<String, List<ZoneShape>> copy = new LinkedHashMap<>();
        zones.forEach((tradition, shapes) -> copy.put(tradition, List.copyOf(shapes)));
        zones = Map.copyOf(copy);
    }

    /** Returns the zones drawn for that tradition, or none if the tradition is not drawn. */
    public List<ZoneShape> zonesIn(String tradition) {
        return zones.getOrDefault(tradition, List.of());
    }

    /** Returns the shape of that zone as drawn for that tradition. */
    public Optional<ZoneShape> shape(String tradition, ZoneId zone) {
        return zonesIn(tradition).stream()
                .filter(shape -> shape.zone().equals(zone))
                .findFirst();
    }
}
