package app.footnote.chart.pack;

import app.footnote.chart.ChartPack;
import app.footnote.chart.FootView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Checks a chart pack against every rule, the slow ones of geometry included. */
public final class PackCheck {
    private final ChartPackReader reader = new ChartPackReader();

    /** Returns all faults found, none for a good pack. Geometry is looked at only once the pack can be read. */
    public List<PackFault> check(PackSource source) {
        try {
            return geometryFaults(reader.read(source));
        } catch (BadPackException bad) {
            return bad.faults();
        }
    }

    private static List<PackFault> geometryFaults(ChartPack pack) {
        List<PackFault> faults = new ArrayList<>(drawingFaults(pack));
        Arrays.stream(FootView.values())
                .map(view -> new MirrorCheck(pack, view).faults())
                .forEach(faults::addAll);
        return faults;
    }

    private static List<PackFault> drawingFaults(ChartPack pack) {
        return pack.drawings().parallelStream()
                .map(drawing -> new DrawingCheck(drawing).faults())
                .flatMap(Collection::stream)
                .toList();
    }
}
