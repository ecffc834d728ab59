package app.footnote.ui.foot;

import app.footnote.chart.BodySystem;
import app.footnote.chart.Foot;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is searched for, filtered, selected, marked or left out, and so which states each zone has. */
final class ZoneLook {
    private Set<ZoneId> matches = Set.of();
    private Set<BodySystem> systems = Set.of();
    private Set<ZoneSpot> lit = Set.of();
    private Optional<Foot> hushed = Optional.empty();
    private Set<ZoneSpot> leaveOut = Set.of();
    private Map<ZoneSpot, List<MarkGlyph>> marks = Map.of();
    private Set<ZoneSpot> ghosts = Set.of();
    private Optional<ZoneSpot> selected = Optional.empty();
    private String tradition;

    ZoneLook(String tradition) {
        this.tradition = tradition;
    }

    /** Returns whether that changes anything. */
    boolean match(Set<ZoneId> zones) {
        boolean changes = !matches.equals(zones);
        matches = Set.copyOf(zones);
        return changes;
    }

    /** Returns whether that changes anything. */
    boolean filter(Set<BodySystem> shown) {
        boolean changes = !systems.equals(shown);
        systems = Set.copyOf(shown);
        return changes;
    }

    void light(Set<ZoneSpot> spots, Optional<Foot> otherFoot) {
        lit = Set.copyOf(spots);
        hushed = otherFoot;
    }

    void leaveOut(Set<ZoneSpot> spots) {
        leaveOut = Set.copyOf(spots);
    }

    void mark(Map<ZoneSpot, List<MarkGlyph>> glyphs) {
        marks = Map.copyOf(glyphs);
    }

    void ghost(Set<ZoneSpot> spots) {
        ghosts = Set.copyOf(spots);
    }

    void select(Optional<ZoneSpot> spot) {
        selected = spot;
    }

    void speakFor(String newTradition) {
        tradition = newTradition;
    }

    Map<ZoneSpot, List<MarkGlyph>> marks() {
        return marks;
    }

    boolean isMarked(ZoneSpot spot) {
        return marks.containsKey(spot);
    }

    /** Says whether that spot was marked the last time, whatever it is now. */
    boolean isGhost(ZoneSpot spot) {
        return ghosts.contains(spot);
    }

    Optional<ZoneSpot> selected() {
        return selected;
    }

    String tradition() {
        return tradition;
    }

    /** Gives the zone its states. A selected zone is selected on both feet and on every view. */
    void dress(ZoneNode zone) {
        zone.set(
                ZoneState.CHOSEN,
                selected.map(ZoneSpot::zone).filter(zone.spot().zone()::equals).isPresent());
        zone.set(ZoneState.MATCH, matches.contains(zone.spot().zone()));
        zone.set(ZoneState.DIMMED, isDimmed(zone));
        zone.set(ZoneState.HUSHED, isHushed(zone));
        zone.set(ZoneState.LIT, lit.contains(zone.spot()));
        zone.set(ZoneState.LEAVE_OUT, leaveOut.contains(zone.spot()));
        zone.set(ZoneState.MARKED, marks.containsKey(zone.spot()));
    }

    private boolean isHushed(ZoneNode zone) {
        boolean onOtherFoot = hushed.filter(foot -> foot == zone.spot().foot()).isPresent();
        return onOtherFoot || !lit.isEmpty() && !lit.contains(zone.spot());
    }

    private boolean isDimmed(ZoneNode zone) {
        boolean missed = !matches.isEmpty() && !matches.contains(zone.spot().zone());
        boolean filtered = !systems.isEmpty() && !systems.contains(zone.zone().system());
        return missed || filtered || !zone.zone().isSeenIn(tradition);
    }
}
