package app.footnote.chart.pack;

import app.footnote.chart.BodySystem;
import app.footnote.chart.Detail;
import app.footnote.chart.Drawing;
import app.footnote.chart.Guide;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneShape;
import app.footnote.chart.pack.Manifest.DrawingEntry;
import app.footnote.geometry.BadPathException;
import app.footnote.geometry.NumberReader;
import app.footnote.geometry.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one drawing of a pack. */
final class DrawingReader {
    private static final Set<String> DETAILS =
            Set.of("contour", "edge", "crease", "shade", "shade-line", "nail", "nail-line", "vertebra");
    private static final Set<String> LINES =
            Set.of("shoulder-line", "diaphragm-line", "waist-line", "heel-line", "tendon-line");
    private static final Set<String> BANDS = Set.of(
            "longitudinal-zone-1",
            "longitudinal-zone-2",
            "longitudinal-zone-3",
            "longitudinal-zone-4",
            "longitudinal-zone-5");
    private static final Map<String, Integer> TONES = Map.of("1", 1, "2", 2, "3", 3);
    private static final String SHARED = "zones";

    private final List<String> traditions;
    private final Map<String, BodySystem> systems;
    private final Faults faults = new Faults();

    DrawingReader(Manifest manifest) {
        this.traditions = manifest.shownTraditions();
        this.systems = manifest.zones().stream()
                .collect(Collectors.toMap(zone -> zone.id().value(), ReflexZone::system, (first, second) -> first));
    }

    Faults faults() {
        return faults;
    }

    /** Returns the drawing; faults of single paths are collected and the paths left out. */
    Drawing read(DrawingEntry entry, String text) {
        SvgElements svg = SvgElements.read(entry.file(), text);
        double[] page = page(entry.file(), svg.viewBox());
        Map<String, List<SvgPath>> groups = svg.paths().stream()
                .collect(Collectors.groupingBy(SvgPath::group, LinkedHashMap::new, Collectors.toList()));
        checkGroups(entry.file(), svg, groups.keySet());
        List<SvgPath> lines = groups.getOrDefault("outline", List.of());
        List<SvgPath> details = lines.stream().filter(path -> !isSkin(path)).toList();
        return new Drawing(
                entry.view(),
                entry.foot(),
                page[2],
                page[3],
                skin(entry.file(), lines),
                all(details, DrawingReader::detail),
                all(groups.getOrDefault("guides", List.of()), DrawingReader::guide),
                zones(groups));
    }

    private static double[] page(String file, String viewBox) {
        try {
            double[] page = NumberReader.numbers(viewBox, 4);
            if (page[0] == 0 && page[1] == 0 && page[2] > 0 && page[3] > 0) {
                return page;
            }
        } catch (BadPathException malformed) {
            throw new Refusal(file, "viewBox", "must be four numbers");
        }
        throw new Refusal(file, "viewBox", "must start at 0 0 and have a size");
    }

    private void checkGroups(String file, SvgElements svg, Set<String> used) {
        for (String group : List.of("outline", SHARED, "guides")) {
            if (!svg.hasId(group)) {
                throw new Refusal(file, "", "the group " + group + " is missing");
            }
        }
        for (String group : used) {
            if (!Set.of("outline", SHARED, "guides").contains(group) && !isTraditionGroup(group)) {
                throw new Refusal(file, "group " + JsonObject.quoted(group), "the group is unknown");
            }
        }
    }

    private boolean isTraditionGroup(String group) {
        return traditions.stream().anyMatch(tradition -> group.equals(group(tradition)));
    }

    private static String group(String tradition) {
        return SHARED + "-" + tradition;
    }

    private static boolean isSkin(SvgPath path) {
        return "skin".equals(path.attributes().get("id"));
    }

    private static Outline skin(String file, List<SvgPath> lines) {
        return lines.stream()
                .filter(DrawingReader::isSkin)
                .findFirst()
                .orElseThrow(() -> new Refusal(file, "group outline", "the path skin is missing"))
                .closedOutline();
    }

    private static Detail detail(SvgPath path) {
        String kind = path.required("class");
        if (!DETAILS.contains(kind)) {
            throw path.refuse("the class " + JsonObject.quoted(kind) + " is no drawing detail");
        }
        return new Detail(kind, path.outline());
    }

    private static Guide guide(SvgPath path) {
        String id = path.required("id");
        if (BANDS.contains(id)) {
            return new Guide(id, path.closedOutline());
        }
        if (LINES.contains(id)) {
            return new Guide(id, path.outline());
        }
        throw path.refuse("this is no guide line or longitudinal zone");
    }

    private Map<String, List<ZoneShape>> zones(Map<String, List<SvgPath>> groups) {
        List<ZoneShape> shared = all(groups.getOrDefault(SHARED, List.of()), this::shape);
        Map<String, List<ZoneShape>> zones = new LinkedHashMap<>();
        for (String tradition : traditions) {
            List<SvgPath> paths = groups.getOrDefault(group(tradition), List.of());
            List<ZoneShape> shapes = new ArrayList<>(shared);
            shapes.addAll(all(paths, this::shape));
            shapes.sort(Comparator.comparing(ZoneShape::overlay));
            zones.put(tradition, shapes);
        }
        return zones;
    }

    private ZoneShape shape(SvgPath path) {
        String zone = path.required("data-zone");
        checkSystem(path, zone);
        return new ZoneShape(new ZoneId(zone), path.closedOutline(), path.anchor(), tone(path), isOverlay(path));
    }

    private void checkSystem(SvgPath path, String zone) {
        BodySystem system = systems.get(zone);
        if (system == null) {
            throw path.refuse("the zone is drawn but not described in chart.json");
        }
        if (!system.id().equals(path.required("class"))) {
            throw path.refuse("the class must be its body system, " + system.id());
        }
    }

    private static int tone(SvgPath path) {
        Integer tone = TONES.get(path.required("data-tone"));
        if (tone == null) {
            throw path.refuse("data-tone must be 1, 2 or 3");
        }
        return tone;
    }

    private static boolean isOverlay(SvgPath path) {
        String overlay = path.attributes().getOrDefault("data-overlay", "false");
        if (!Set.of("true", "false").contains(overlay)) {
            throw path.refuse("data-overlay must be true or false");
        }
        return overlay.equals("true");
    }

    private <T> List<T> all(List<SvgPath> paths, Function<SvgPath, T> reader) {
        return paths.stream()
                .map(path -> faults.collect(() -> reader.apply(path)))
                .flatMap(Optional::stream)
                .toList();
    }
}
