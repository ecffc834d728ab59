package app.footnote.chart.pack;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.Source;
import app.footnote.chart.Tradition;
import app.footnote.chart.pack.Manifest.DrawingEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads {@code chart.json}. */
final class ManifestReader {
    static final String FILE = "chart.json";

    private static final Set<String> FIELDS = Set.of(
            "format",
            "schema",
            "id",
            "version",
            "name",
            "author",
            "licence",
            "traditions",
            "drawings",
            "sources",
            "zones");
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}");
    private static final Pattern DRAWING = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.svg");

    private final Faults faults;

    ManifestReader(Faults faults) {
        this.faults = faults;
    }

    /** Returns the manifest; faults of single entries are collected and the entries left out. */
    Manifest read(String text) {
        JsonObject json = JsonText.read(FILE, text);
        checkHeader(json);
        List<Tradition> traditions = all(json, "traditions", ManifestReader::tradition);
        List<Source> sources = all(json, "sources", ManifestReader::source);
        checkUnique(json, "traditions", traditions.stream().map(Tradition::id).toList());
        checkUnique(json, "sources", sources.stream().map(Source::id).toList());
        return new Manifest(
                id(json),
                version(json),
                json.text("name"),
                json.text("author"),
                json.text("licence"),
                traditions,
                drawings(json),
                sources,
                zones(json, traditions, sources));
    }

    static String id(JsonObject json) {
        String id = json.text("id");
        if (!Words.isKebabCase(id)) {
            throw json.refuse("id", JsonObject.quoted(id) + " is not kebab-case");
        }
        return id;
    }

    private static void checkHeader(JsonObject json) {
        if (!json.text("format").equals("footnote-chart")) {
            throw json.refuse("format", "must be \"footnote-chart\"");
        }
        if (json.count("schema") != 1) {
            throw json.refuse("schema", "must be 1");
        }
        json.allowOnly(FIELDS);
    }

    private static String version(JsonObject json) {
        String version = json.text("version");
        if (!VERSION.matcher(version).matches()) {
            throw json.refuse("version", "must be major.minor.patch");
        }
        return version;
    }

    private static Tradition tradition(JsonObject json) {
        json.allowOnly(Set.of("id", "name", "shown"));
        return new Tradition(id(json), json.text("name"), json.flag("shown"));
    }

    private static Source source(JsonObject json) {
        json.allowOnly(Set.of("id", "title", "kind", "language"));
        return new Source(id(json), json.text("title"), json.text("kind"), json.text("language"));
    }

    private static DrawingEntry drawing(JsonObject json) {
        json.allowOnly(Set.of("view", "foot", "file"));
        String file = json.text("file");
        if (!DRAWING.matcher(file).matches()) {
            throw json.refuse("file", JsonObject.quoted(file) + " is not a plain name such as sole-right.svg");
        }
        return new DrawingEntry(json.choice("view", Words.VIEWS), json.choice("foot", Words.FOOT), file);
    }

    private List<DrawingEntry> drawings(JsonObject json) {
        List<DrawingEntry> drawings = all(json, "drawings", ManifestReader::drawing);
        for (FootView view : FootView.values()) {
            for (Foot foot : Foot.values()) {
                checkOneDrawing(drawings, view, foot);
            }
        }
        checkUnique(json, "drawings", drawings.stream().map(DrawingEntry::file).toList());
        return drawings;
    }

    private void checkOneDrawing(List<DrawingEntry> drawings, FootView view, Foot foot) {
        long count = drawings.stream()
                .filter(drawing -> drawing.view() == view && drawing.foot() == foot)
                .count();
        if (count != 1) {
            faults.add(
                    FILE,
                    "drawings",
                    "there must be one drawing of " + view.id() + " and " + foot.id() + ", not " + count);
        }
    }

    private List<ReflexZone> zones(JsonObject json, List<Tradition> traditions, List<Source> sources) {
        ZoneReader reader = new ZoneReader(traditions, sources);
        List<ReflexZone> zones = all(json, "zones", reader::zone);
        checkUnique(json, "zones", zones.stream().map(zone -> zone.id().value()).toList());
        return zones;
    }

    private <T> List<T> all(JsonObject json, String name, Function<JsonObject, T> reader) {
        List<JsonObject> objects = json.objects(name);
        if (objects.isEmpty()) {
            throw json.refuse(name, "must not be empty");
        }
        return objects.stream()
                .map(object -> faults.collect(() -> reader.apply(object)))
                .flatMap(Optional::stream)
                .toList();
    }

    private void checkUnique(JsonObject json, String name, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                faults.add(json.file(), name, JsonObject.quoted(id) + " stands twice");
            }
        }
    }
}
