package app.footnote.chart.pack;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;

/**
 * A chart pack in memory that starts out small and good: five zones on the soles, one on the tops, and heart and spleen
 * changing places between the two traditions.
 */
final class TextPack implements PackSource {
    private final Map<String, byte[]> files;

    TextPack() {
        this(good());
    }

    private TextPack(Map<String, byte[]> files) {
        this.files = Map.copyOf(files);
    }

    @Override
    public InputStream open(String file) throws NoSuchFileException {
        if (!files.containsKey(file)) {
            throw new NoSuchFileException(file);
        }
        return new ByteArrayInputStream(files.get(file));
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    TextPack with(String file, byte[] content) {
        Map<String, byte[]> changed = new HashMap<>(files);
        changed.put(file, content);
        return new TextPack(changed);
    }

    TextPack with(String file, String content) {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    TextPack without(String file) {
        Map<String, byte[]> changed = new HashMap<>(files);
        changed.remove(file);
        return new TextPack(changed);
    }

    /** Returns the pack with the first such text replaced, which must be there. */
    TextPack replacing(String file, String old, String replacement) {
        String text = text(file);
        int start = text.indexOf(old);
        if (start < 0) {
            throw new IllegalArgumentException(file + " does not hold " + old);
        }
        return with(file, text.substring(0, start) + replacement + text.substring(start + old.length()));
    }

    private static Map<String, byte[]> good() {
        Map<String, String> files = new HashMap<>();
        files.put("chart.json", CHART);
        for (String view : new String[] {"sole", "top", "inner", "outer"}) {
            files.put(view + "-right.svg", drawing(true, view));
            files.put(view + "-left.svg", drawing(false, view));
        }
        Map<String, byte[]> bytes = new HashMap<>();
        files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static String drawing(boolean right, String view) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 200">
            <title>%s</title>
            <g id="outline">
            <path id="skin" d="%s"/>
            <path class="contour" d="%s"/>
            </g>
            %s
            <g id="guides">
            <path id="waist-line" d="M10 100L90 100"/>
            <path id="longitudinal-zone-1" d="M10 10L20 10L20 190L10 190Z"/>
            </g>
            </svg>
            """.formatted(
                        view,
                        right ? "M10 10L90 10L90 190L10 190Z" : "M90 10L10 10L10 190L90 190Z",
                        right ? "M20 20C30 30 40 30 50 20" : "M80 20C70 30 60 30 50 20",
                        zones(right, view));
    }

    private static String zones(boolean right, String view) {
        return switch (view) {
            case "sole" -> right ? RIGHT_SOLE : LEFT_SOLE;
            case "top" ->
                "<g id=\"zones\">\n" + zone("lymph", "lymphatic", "M20 20L80 20L80 60L20 60Z", "50 40") + "</g>";
            default -> "<g id=\"zones\"/>";
        };
    }

    private static String zone(String id, String system, String data, String anchor) {
        return "<path data-zone=\"%s\" class=\"%s\" data-tone=\"1\" data-anchor=\"%s\" d=\"%s\"/>\n"
                .formatted(id, system, anchor, data);
    }

    private static final String UPPER = "M10 100L90 100L90 145L10 145Z";
    private static final String LOWER = "M10 145L90 145L90 190L10 190Z";
    private static final String HEAD = zone("head", "nervous", "M10 10L90 10L90 100L10 100Z", "50 50")
            + zone("solar-plexus", "nervous", "M40 60L60 60L60 80L40 80Z", "50 70")
                    .replace(" d=", " data-overlay=\"true\" d=");
    private static final String RIGHT_SOLE = "<g id=\"zones\">\n" + HEAD
            + zone("liver", "digestive", "M10 100L90 100L90 190L10 190Z", "50 150") + "</g>";
    private static final String LEFT_SOLE = "<g id=\"zones\">\n" + HEAD + "</g>\n<g id=\"zones-western\">\n"
            + zone("heart", "circulatory", UPPER, "50 120") + zone("spleen", "lymphatic", LOWER, "50 170")
            + "</g>\n<g id=\"zones-east-asian\">\n"
            + zone("heart", "circulatory", LOWER, "50 170") + zone("spleen", "lymphatic", UPPER, "50 120") + "</g>";

    private static final String CHART = """
            {
              "format": "footnote-chart",
              "schema": 1,
              "id": "small",
              "version": "1.2.3",
              "name": "Small chart",
              "author": "Footnote",
              "licence": "Apache-2.0",
              "traditions": [
                {"id": "western", "name": "Western", "shown": true},
                {"id": "east-asian", "name": "East Asian", "shown": true},
                {"id": "marquardt", "name": "Marquardt", "shown": false}
              ],
              "drawings": [
                {"view": "sole", "foot": "right", "file": "sole-right.svg"},
                {"view": "sole", "foot": "left", "file": "sole-left.svg"},
                {"view": "top", "foot": "right", "file": "top-right.svg"},
                {"view": "top", "foot": "left", "file": "top-left.svg"},
                {"view": "inner", "foot": "right", "file": "inner-right.svg"},
                {"view": "inner", "foot": "left", "file": "inner-left.svg"},
                {"view": "outer", "foot": "right", "file": "outer-right.svg"},
                {"view": "outer", "foot": "left", "file": "outer-left.svg"}
              ],
              "sources": [
                {"id": "book", "title": "A book", "kind": "book", "language": "en"},
                {"id": "page", "title": "A page", "kind": "web page", "language": "de"}
              ],
              "zones": [
                {
                  "id": "head", "name": "Head", "otherNames": ["brain", "skull"], "system": "nervous", "band": "toes",
                  "associated": "head and brain", "feet": "both",
                  "feetNotes": {"east-asian": "The right foot stands for the left half."},
                  "differences": "Some sources cross the sides.",
                  "places": [
                    {"id": "toe-pad", "traditions": ["western", "east-asian"], "views": ["sole"], "feet": "both",
                     "line": {"text": "Above the shoulder line", "basis": "sources"},
                     "column": {"text": "Zone 1", "basis": "general knowledge"},
                     "bone": {"text": "Over the toe bone", "basis": "general knowledge"},
                     "agreement": {"western": {"agrees": 1, "partly": 1, "differs": 0},
                                   "marquardt": {"agrees": 0, "partly": 0, "differs": 1}}}
                  ],
                  "statements": [
                    {"source": "book", "url": "https://example.org/1", "tradition": "western", "foot": "both",
                     "view": "plantar", "says": "on the toe", "verdicts": {"toe-pad": "agrees"}},
                    {"source": "page", "url": "https://example.org/2", "tradition": "western", "foot": "not stated",
                     "view": "plantar", "says": "near the toe", "verdicts": {"toe-pad": "partly"}},
                    {"source": "page", "url": "https://example.org/3", "tradition": "western", "foot": "left",
                     "view": "not stated", "says": "left foot", "verdicts": {"toe-pad": "foot only"}},
                    {"source": "book", "url": "https://example.org/4", "tradition": "marquardt", "foot": "both",
                     "view": "plantar", "says": "elsewhere", "verdicts": {"toe-pad": "differs"}}
                  ]
                },
            """
            + zoneText("solar-plexus", "Solar plexus", "nervous", "both", "sole", "centre") + ",\n"
            + zoneText("liver", "Liver", "digestive", "right", "sole", "arch") + ",\n"
            + twoPlaces("heart", "Heart", "circulatory") + ",\n"
            + twoPlaces("spleen", "Spleen", "lymphatic") + ",\n"
            + zoneText("lymph", "Lymph nodes", "lymphatic", "both", "top", "instep") + "\n  ]\n}\n";

    private static String zoneText(String id, String name, String system, String feet, String view, String place) {
        return """
            {"id": "%s", "name": "%s", "otherNames": [], "system": "%s", "band": "ball",
             "associated": "%s", "feet": "%s",
             "places": [%s], "statements": []}\
            """.formatted(id, name, system, id, feet, place(place, "\"western\"," + " \"east-asian\"", view, feet));
    }

    private static String twoPlaces(String id, String name, String system) {
        return """
            {"id": "%s", "name": "%s", "otherNames": [], "system": "%s", "band": "ball",
             "associated": "%s", "feet": "left",
             "places": [%s, %s], "statements": []}\
            """.formatted(
                        id,
                        name,
                        system,
                        id,
                        place("ball", "\"western\"", "sole", "left"),
                        place("arch", "\"east-asian\"", "sole", "left"));
    }

    private static String place(String id, String traditions, String view, String feet) {
        return """
            {"id": "%s", "traditions": [%s], "views": ["%s"], "feet": "%s",
              "line": {"text": "On the line", "basis": "sources"},
              "column": {"text": "Zone 2", "basis": "sources"},
              "bone": {"text": "Over the bone", "basis": "general knowledge"},
              "agreement": {}}\
            """.formatted(id, traditions, view, feet);
    }
}
