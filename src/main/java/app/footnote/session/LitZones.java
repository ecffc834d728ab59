package app.footnote.session;

import app.footnote.chart.Band;
import app.footnote.chart.ChartPack;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which zones a stage lights on the chart, on each foot it works on. */
public sealed interface LitZones {

    /** No zone is lit. */
    LitZones NONE = new None();

    /** The whole foot is lit. */
    LitZones FOOT = new WholeFoot();

    /** Says whether the zone is among them. */
    boolean include(ReflexZone zone);

    /** Returns every lit spot on a chart, on the feet the stage works on, from all sides. */
    default Set<ZoneSpot> on(ChartPack pack, StageFoot worked) {
        return pack.zones().stream()
                .filter(this::include)
                .flatMap(zone -> spots(zone.id(), worked))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<ZoneSpot> spots(ZoneId zone, StageFoot worked) {
        return Stream.of(Foot.values())
                .filter(worked::includes)
                .flatMap(foot -> Stream.of(FootView.values()).map(view -> new ZoneSpot(zone, foot, view)));
    }

    /** No zone. */
    record None() implements LitZones {
        @Override
        public boolean include(ReflexZone zone) {
            return false;
        }
    }

    /** Every zone of the foot. */
    record WholeFoot() implements LitZones {
        @Override
        public boolean include(ReflexZone zone) {
            return true;
        }
    }

    /** The zones of some parts of the foot. */
    record Bands(Set<Band> bands) implements LitZones {
        /** Copies the set. */
        public Bands {
            bands = Set.copyOf(bands);
        }

        @Override
        public boolean include(ReflexZone zone) {
            return bands.contains(zone.band());
        }
    }

    /** Zones chosen one by one; one that the chart does not have is not lit. */
    record Chosen(Set<ZoneId> zones) implements LitZones {
        /** Copies the set. */
        public Chosen {
            zones = Set.copyOf(zones);
        }

        @Override
        public boolean include(ReflexZone zone) {
            return zones.contains(zone.id());
        }
    }
}
