package app.footnote.ui.chart;

import app.footnote.chart.BodySystem;
import app.footnote.chart.ChartPack;
import app.footnote.chart.Feet;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

/** What the chart screen shows, shared by all its parts, with the rules that hold between them. */
final class ChartState {
    private final ChartPack pack;
    private final DrawnZones drawn;
    private final ChartChoices choices;
    private final ObjectProperty<FootView> view = new SimpleObjectProperty<>(this, "view", FootView.PLANTAR);
    private final ObjectProperty<Feet> feet = new SimpleObjectProperty<>(this, "feet", Feet.BOTH);
    private final ObjectProperty<ZoneSpot> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObjectProperty<Set<BodySystem>> systems = new SimpleObjectProperty<>(this, "systems", Set.of());
    private final ObjectProperty<Panel> panel = new SimpleObjectProperty<>(this, "panel", Panel.EMPTY);
    private final BooleanProperty panelOpen = new SimpleBooleanProperty(this, "panelOpen", true);
    private final BooleanProperty labels = new SimpleBooleanProperty(this, "labels", false);
    private final BooleanProperty list = new SimpleBooleanProperty(this, "list", false);
    private final BooleanProperty sources = new SimpleBooleanProperty(this, "sources", false);

    ChartState(ChartPack pack, ChartChoices choices) {
        this.pack = pack;
        this.drawn = new DrawnZones(pack);
        this.choices = choices;
        view.subscribe(this::followView);
        choices.traditionProperty().subscribe(this::followTradition);
        selected.subscribe(spot -> panel.set(spot == null ? Panel.EMPTY : Panel.ZONE));
        panel.subscribe(shown -> panelOpen.set(true));
    }

    ChartPack pack() {
        return pack;
    }

    DrawnZones drawn() {
        return drawn;
    }

    ChartChoices choices() {
        return choices;
    }

    String tradition() {
        return choices.traditionProperty().get();
    }

    StringProperty traditionProperty() {
        return choices.traditionProperty();
    }

    ObjectProperty<FootView> viewProperty() {
        return view;
    }

    ObjectProperty<Feet> feetProperty() {
        return feet;
    }

    /** The chosen spot, or null for none. */
    ObjectProperty<ZoneSpot> selectedProperty() {
        return selected;
    }

    /** The body systems shown; empty for all. */
    ObjectProperty<Set<BodySystem>> systemsProperty() {
        return systems;
    }

    ObjectProperty<Panel> panelProperty() {
        return panel;
    }

    /** Whether the panel is open where the window is too narrow to keep it always. */
    BooleanProperty panelOpenProperty() {
        return panelOpen;
    }

    BooleanProperty labelsProperty() {
        return labels;
    }

    /** Whether the list is shown in place of the picture. */
    BooleanProperty listProperty() {
        return list;
    }

    /** Whether the sources of the chosen zone are unfolded; stays from zone to zone. */
    BooleanProperty sourcesProperty() {
        return sources;
    }

    /** Returns the chosen zone. */
    Optional<ReflexZone> zone() {
        return Optional.ofNullable(selected.get()).flatMap(spot -> pack.zone(spot.zone()));
    }

    /** Chooses the zone and shows it, on this view and these feet if it is there. */
    void open(ZoneId zone) {
        pack.zone(zone)
                .flatMap(found -> drawn.best(found, tradition(), view.get(), feet.get()))
                .ifPresent(this::open);
    }

    /** Chooses the spot and shows its view and foot. */
    void open(ZoneSpot spot) {
        selected.set(spot);
        if (!feet.get().include(spot.foot())) {
            feet.set(Feet.BOTH);
        }
        view.set(spot.view());
        panel.set(Panel.ZONE);
        panelOpen.set(true);
    }

    /** Chooses the zone that many places further on this view in reading order, round and round. */
    void step(int by) {
        List<ZoneId> zones = shown().stream().map(ReflexZone::id).toList();
        if (!zones.isEmpty()) {
            int here = zone().map(zone -> zones.indexOf(zone.id())).orElse(-1);
            open(zones.get(here < 0 && by < 0 ? zones.size() - 1 : Math.floorMod(here + by, zones.size())));
        }
    }

    /** Returns the zones of this view, these feet and these systems in reading order. */
    List<ReflexZone> shown() {
        return pack.zonesOn(view.get(), feet.get(), tradition()).stream()
                .filter(zone -> systems.get().isEmpty() || systems.get().contains(zone.system()))
                .toList();
    }

    /** Lets the chosen zone go and closes the panel where it may be closed. */
    void close() {
        selected.set(null);
        panel.set(Panel.EMPTY);
        panelOpen.set(false);
    }

    /** Keeps the chosen zone chosen on another view if it is drawn there, on the same foot if it can be. */
    private void followView(FootView now) {
        ZoneSpot spot = selected.get();
        if (spot != null && spot.view() != now) {
            zone().flatMap(zone -> drawn.best(zone, tradition(), now, only(spot.foot())))
                    .filter(there -> there.view() == now)
                    .ifPresent(selected::set);
        }
    }

    /** Keeps the chosen zone chosen if the other tradition draws it, wherever that is. */
    private void followTradition(String now) {
        ZoneSpot spot = selected.get();
        Optional<ReflexZone> zone = zone();
        if (zone.isPresent() && !drawn.isDrawn(zone.orElseThrow(), spot, now)) {
            selected.set(zone.flatMap(each -> drawn.best(each, now, view.get(), only(spot.foot())))
                    .orElse(null));
        }
    }

    private static Feet only(Foot foot) {
        return foot == Foot.RIGHT ? Feet.RIGHT : Feet.LEFT;
    }
}
