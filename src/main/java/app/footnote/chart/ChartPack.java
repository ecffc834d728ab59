package app.footnote.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A complete foot chart: its zones in reading order, what sources say, and the eight drawings.
 *
 * @param id kebab-case id, kept with every finding
 * @param version {@code major.minor.patch}, kept with every finding
 * @param name the name shown
 * @param author who made it
 * @param licence SPDX id
 * @param traditions all traditions that statements belong to, the default one first
 * @param sources all sources
 * @param zones all zones, toes to heel
 * @param drawings one per view and foot
 */
public record ChartPack(
        String id,
        String version,
        String name,
        String author,
        String licence,
        List<Tradition> traditions,
        List<Source> sources,
        List<ReflexZone> zones,
        List<Drawing> drawings) {

    /** Copies the collections. */
    public ChartPack {
        traditions = List.copyOf(traditions);
        sources = List.copyOf(sources);
        zones = List.copyOf(zones);
        drawings = List.copyOf(drawings);
    }

    /** Returns the zone of that id. */
    public Optional<ReflexZone> zone(ZoneId zone) {
        return zones.stream().filter(candidate -> candidate.id().equals(zone)).findFirst();
    }

    /** Returns the source of that id. */
    public Optional<Source> source(String source) {
        return sources.stream()
                .filter(candidate -> candidate.id().equals(source))
                .findFirst();
    }

    /** Returns the drawing of that foot from that side. */
    public Optional<Drawing> drawing(FootView view, Foot foot) {
        return drawings.stream()
                .filter(drawing -> drawing.view() == view && drawing.foot() == foot)
                .findFirst();
    }

    /** Returns the traditions a reader can choose, the default one first. */
    public List<Tradition> shownTraditions() {
        return traditions.stream().filter(Tradition::shown).toList();
    }

    /** Returns the zones by id. */
    public Map<ZoneId, ReflexZone> zonesById() {
        return zones.stream().collect(Collectors.toUnmodifiableMap(ReflexZone::id, Function.identity()));
    }

    /** Returns the zones drawn for that tradition on any of those feet from that side, toes to heel. */
    public List<ReflexZone> zonesOn(FootView view, Feet feet, String tradition) {
        return zones.stream()
                .filter(zone -> Arrays.stream(Foot.values())
                        .filter(feet::include)
                        .anyMatch(foot -> zone.placeIn(tradition, foot, view).isPresent()))
                .toList();
    }

    /** Returns how many zones of each body system {@link #zonesOn} has; systems without a zone count 0. */
    public Map<BodySystem, Integer> systemCounts(FootView view, Feet feet, String tradition) {
        Map<BodySystem, Integer> counts = new EnumMap<>(BodySystem.class);
        Arrays.stream(BodySystem.values()).forEach(system -> counts.put(system, 0));
        zonesOn(view, feet, tradition).forEach(zone -> counts.merge(zone.system(), 1, Integer::sum));
        return counts;
    }

    /** Returns the zones that no source of that tradition speaks of, which are drawn dimmed. */
    public List<ReflexZone> unseenZones(String tradition) {
        return zones.stream().filter(zone -> !zone.isSeenIn(tradition)).toList();
    }

    /** Returns where the zone is drawn for that tradition: sole, top, inner, outer, the right foot before the left. */
    public List<ZoneSpot> spots(ReflexZone zone, String tradition) {
        return Arrays.stream(FootView.values())
                .flatMap(view -> Arrays.stream(Foot.values())
                        .filter(foot -> zone.placeIn(tradition, foot, view).isPresent())
                        .map(foot -> new ZoneSpot(zone.id(), foot, view)))
                .toList();
    }
}
