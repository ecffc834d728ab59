package app.footnote.ui.foot;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.geometry.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names the selected zone, the zone with the keyboard focus, or the largest match on each foot. */
final class Callouts extends Overlay {
    private static final double MARGIN = 10;

    private final Headings headings;
    private final Names names;
    private final Marks marks;
    private final ZoneLook look;
    private Bounds room = new Bounds(0, 0, 1, 1);

    Callouts(ChartFrame frame, ZoneLook look, Headings headings, Names names, Marks marks) {
        super(frame);
        this.look = look;
        this.headings = headings;
        this.names = names;
        this.marks = marks;
    }

    /** Sets the part of the chart that no card covers. */
    void keepWithin(Bounds free) {
        room = free;
    }

    /** Names the zones that deserve it now. */
    void name() {
        List<ZoneNode> named = targets();
        if (!named.equals(callouts().map(Callout::zone).toList())) {
            getChildren().setAll(named.stream().map(Callout::new).toList());
        }
        requestLayout();
    }

    @Override
    void place() {
        List<Bounds> taken = new ArrayList<>(headings.covered());
        taken.addAll(names.places());
        frame().feet()
                .zones()
                .filter(zone -> zone.is(ZoneState.CHOSEN))
                .map(frame()::extent)
                .forEach(taken::add);
        callouts().forEach(callout -> callout.setVisible(!names.isNamed(callout.zone())));
        callouts().filter(Callout::isVisible).forEach(callout -> {
            Bounds label = new CalloutPlaces(room.grownBy(-MARGIN), taken)
                    .best(frame().extent(callout.zone()), callout.width(), callout.height(), isOutRight(callout));
            callout.place(label, frame().anchor(callout.zone()), marks.reach(callout.zone()));
            taken.add(label);
        });
    }

    private List<ZoneNode> targets() {
        Set<ZoneNode> targets = new LinkedHashSet<>();
        look.selected().flatMap(frame().feet()::standIn).ifPresent(targets::add);
        frame().feet().zones().filter(zone -> zone.is(ZoneState.FOCUS_VISIBLE)).forEach(targets::add);
        if (targets.isEmpty()) {
            Stream.of(Foot.values())
                    .map(this::largestMatch)
                    .flatMap(Optional::stream)
                    .forEach(targets::add);
        }
        return List.copyOf(targets);
    }

    private Optional<ZoneNode> largestMatch(Foot foot) {
        return frame().feet()
                .zones()
                .filter(zone -> zone.spot().foot() == foot && zone.is(ZoneState.MATCH))
                .max(Comparator.comparingDouble(
                        zone -> zone.extent().width() * zone.extent().height()));
    }

    // The outer edge is where the little toe is; the side views have their room above the toes instead.
    private boolean isOutRight(Callout callout) {
        FootView view = callout.zone().spot().view();
        Foot foot = callout.zone().spot().foot();
        return switch (view) {
            case PLANTAR, MEDIAL -> foot == Foot.LEFT;
            case DORSAL, LATERAL -> foot == Foot.RIGHT;
        };
    }

    private Stream<Callout> callouts() {
        return getChildren().stream().map(Callout.class::cast);
    }
}
