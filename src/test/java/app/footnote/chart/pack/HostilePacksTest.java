package app.footnote.chart.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pack here is the small good one with one thing made bad. */
class HostilePacksTest {
    private static final String CHART = "chart.json";
    private static final String SOLE = "sole-right.svg";
    private static final TextPack GOOD = new TextPack();
    private static final String LIVER = "M10 100L90 100L90 190L10 190Z";

    private final ChartPackReader reader = new ChartPackReader();

    static Stream<Arguments> packs() {
        return Stream.of(xml(), svg(), paths(), jsonText(), header(), ids(), zones(), claims(), files())
                .flatMap(part -> part);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void isRefusedInOneSentence(TextPack pack, String sentence) {
        List<PackFault> faults = faults(pack);

        assertThat(faults).isNotEmpty();
        assertThat(faults)
                .extracting(PackFault::sentence)
                .anySatisfy(told -> assertThat(told).contains(sentence));
        assertThat(faults).allSatisfy(HostilePacksTest::isOneSentence);
    }

    @Test
    void thereAreAtLeastFortyOfThem() {
        assertThat(packs()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void aGoodPackIsStillReadAfterAllOfThem() {
        packs().forEach(arguments -> faults(pack(arguments)));

        assertThatCode(() -> reader.read(GOOD)).doesNotThrowAnyException();
    }

    private static Stream<Arguments> xml() {
        return Stream.of(
                bad(
                        "a DOCTYPE",
                        svg("<svg ", "<!DOCTYPE svg><svg "),
                        "sole-right.svg, line 2: a DOCTYPE is not allowed"),
                bad(
                        "an entity that names a file",
                        svg("<svg ", "<!DOCTYPE svg [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><svg ")
                                .replacing(SOLE, "<title>sole", "<title>&f;"),
                        "a DOCTYPE is not allowed"),
                bad("entities that grow", svg("<svg ", laughs() + "<svg "), "a DOCTYPE is not allowed"),
                bad("a DOCTYPE from elsewhere", svg("<svg ", DTD + "<svg "), "a DOCTYPE is not allowed"),
                bad("an unknown entity", svg("<title>sole", "<title>&sole;"), "sole-right.svg, line 3"),
                bad("an unknown entity in path data", svg("d=\"M10 10L90", "d=\"&m;L90"), "the XML is malformed"),
                bad(
                        "a style sheet",
                        svg("<svg ", "<?xml-stylesheet href=\"a.css\"?><svg "),
                        "a processing instruction"),
                bad("an open element", svg("</svg>", ""), "the XML is malformed"),
                bad("text after the end", svg("</svg>", "</svg>more"), "sole-right.svg, line"),
                bad("no XML at all", GOOD.with(SOLE, "GIF89a"), "sole-right.svg, line 1"),
                bad("an empty drawing", GOOD.with(SOLE, ""), "the XML is malformed"),
                bad("bytes that are no text", GOOD.with(SOLE, new byte[] {'<', (byte) 0xC3, 0x28}), "must be UTF-8"));
    }

    private static Stream<Arguments> svg() {
        return Stream.of(
                bad("a script", svg("<title>", "<script>alert(1)</script><title>"), "the element \"script\""),
                bad("an image", svg("<title>", "<image/><title>"), "the element \"image\" is not allowed"),
                bad("a use", svg("<title>", "<use/><title>"), "the element \"use\" is not allowed"),
                bad("a style", svg("<title>", "<style>path{}</style><title>"), "the element \"style\""),
                bad("another namespace", svg("<title>", "<title xmlns=\"urn:x\">"), "the element \"title\""),
                bad("a circle", svg("<g id=\"guides\">", "<g id=\"guides\"><circle r=\"1\"/>"), "\"circle\""),
                bad("a path without a group", svg("<title>", "<path d=\"M1 1\"/><title>"), "in this place"),
                bad("a group in a group", svg("<g id=\"guides\">", "<g id=\"guides\"><g/>"), "in this place"),
                bad("a reference", svg("<title>", LINK + "<title>"), "the attribute \"href\" is not allowed"),
                bad("a handler", svg("<path id=\"skin\"", "<path onclick=\"x()\" id=\"skin\""), "\"onclick\""),
                bad(
                        "a transform",
                        svg("<path id=\"skin\"", "<path transform=\"scale(2)\" id=\"skin\""),
                        "\"transform\""),
                bad("text between shapes", svg("<g id=\"guides\">", "<g id=\"guides\">text"), "text is allowed in a"),
                bad("an id used twice", svg("id=\"waist-line\"", "id=\"skin\""), "the id \"skin\" is used twice"),
                bad("no view box", svg("viewBox=\"0 0 100 200\"", ""), "viewBox: must be four numbers"),
                bad("a shifted view box", svg("0 0 100 200", "5 0 100 200"), "viewBox: must start at 0 0"),
                bad("an empty view box", svg("0 0 100 200", "0 0 0 200"), "viewBox: must start at 0 0 and have a size"),
                bad("no outline", svg("id=\"skin\"", "class=\"contour\""), "the path skin is missing"),
                bad("no guides", svg("<g id=\"guides\">", "<g>"), "the group guides is missing"),
                bad("an unknown group", svg("</svg>", "<g id=\"extra\"><path d=\"M1 1\"/></g></svg>"), "\"extra\""),
                bad("an unknown detail", svg("\"contour\"", "\"tattoo\""), "\"tattoo\" is no drawing detail"),
                bad(
                        "an unknown guide",
                        svg("\"waist-line\"", "\"belt-line\""),
                        "path belt-line: this is no guide line"),
                bad(
                        "too many shapes",
                        svg("<path class", "<path d=\"M1 1\"/>".repeat(5_000) + "<path class"),
                        "5,000"));
    }

    private static Stream<Arguments> paths() {
        return Stream.of(
                bad("a relative command", liver("m10 100l80 0l0 90z"), "zone liver: the path data is malformed"),
                bad("an arc", liver("M10 100A5 5 0 0 0 90 100Z"), "only absolute M L C Q Z are allowed"),
                bad("half a point", liver("M10 100L90"), "a plain decimal number is expected at character 11"),
                bad("a number that is none", liver("MNaN 100L90 100L90 190Z"), "not \"N\""),
                bad("an infinite number", liver("M1e999 100L90 100L90 190Z"), "not \"e\""),
                bad("an absurd coordinate", liver("M10 100L90 100L99999 190Z"), "a coordinate is beyond 10000"),
                bad("endless digits", liver("M10 100L90 " + "1".repeat(400) + "L90 190Z"), "too many digits"),
                bad("an open zone", liver("M10 100L90 100L90 190L10 190"), "zone liver: the path must be one closed"),
                bad("a zone in two pieces", liver(LIVER + "M20 20L30 20L30 30Z"), "the path must be one closed path"),
                bad("a line for a zone", liver("M10 100L90 100Z"), "the path must be one closed path"),
                bad("an empty path", liver(""), "a path must start with M"),
                bad("endless commands", liver("M1 1" + "L2 2".repeat(5_000) + "Z"), "more than 5,000 commands"),
                bad("no path data", svg(" d=\"" + LIVER + "\"", ""), "zone liver: the attribute d is missing"),
                bad(
                        "an open outline",
                        svg("90 190L10 190Z\"/>", "90 190L10 190\"/>"),
                        "path skin: the path must be one"),
                bad("half an anchor", svg("50 150", "50"), "zone liver: data-anchor must be two numbers"),
                bad("no anchor", svg("data-anchor=\"50 150\"", ""), "the attribute data-anchor is missing"),
                bad("an unknown tone", svg("data-tone=\"1\"", "data-tone=\"4\""), "data-tone must be 1, 2 or 3"),
                bad("a doubtful overlay", svg("overlay=\"true\"", "overlay=\"yes\""), "data-overlay must be true"),
                bad("another system", svg("digestive", "urinary"), "the class must be its body system, digestive"));
    }

    private static Stream<Arguments> jsonText() {
        return Stream.of(
                bad("lists nested 1,000 deep", chart("\"Small chart\"", nested("[", "]")), "nested deeper than"),
                bad(
                        "objects nested 1,000 deep",
                        chart("\"Small chart\"", nested("{\"a\":", "}")),
                        "nested deeper than"),
                bad("more after the end", GOOD.with(CHART, GOOD.text(CHART) + "{}"), "nothing may follow"),
                bad("rubbish after the end", GOOD.with(CHART, GOOD.text(CHART) + "]]"), "chart.json, line"),
                bad("a list", GOOD.with(CHART, "[]"), "the JSON must be one object"),
                bad("nothing", GOOD.with(CHART, ""), "the JSON must be one object"),
                bad("half a file", GOOD.with(CHART, GOOD.text(CHART).substring(0, 900)), "the JSON is malformed"),
                bad("a comment", chart("{", "{ // hello\n"), "the JSON is malformed"),
                bad(
                        "a field twice",
                        chart("\"schema\": 1,", "\"schema\": 1, \"schema\": 1,"),
                        "\"schema\" stands twice"),
                bad(
                        "an unknown field",
                        chart("\"schema\": 1,", "\"schema\": 1, \"script\": \"x\","),
                        "\"script\" is unknown"),
                bad("no number", chart("\"schema\": 1,", "\"schema\": NaN,"), "the JSON is malformed"),
                bad("a broken number", chart("\"agrees\": 1,", "\"agrees\": 1.5,"), "whole numbers"),
                bad("an endless number", chart("\"agrees\": 1,", "\"agrees\": " + "9".repeat(99) + ","), "too long"),
                bad("a huge number", chart("\"agrees\": 1,", "\"agrees\": 99999999999,"), "a number is too large"),
                bad("null", chart("\"Small chart\"", "null"), "whole numbers, true and false are allowed"),
                bad("an endless text", chart("Small chart", "x".repeat(30_000)), "a text, a name or a number is too"),
                bad("another encoding", GOOD.with(CHART, GOOD.text(CHART).getBytes(StandardCharsets.UTF_16)), "UTF-8"),
                bad("control characters", chart("Small chart", "Small\\u001b[2J"), "must not hold control characters"));
    }

    private static Stream<Arguments> header() {
        return Stream.of(
                bad("another format", chart("footnote-chart", "recipe"), "format: must be \"footnote-chart\""),
                bad("another schema", chart("\"schema\": 1", "\"schema\": 2"), "schema: must be 1"),
                bad("a vague version", chart("1.2.3", "1.2"), "version: must be major.minor.patch"),
                bad("no name", chart("\"name\": \"Small chart\",", ""), "the field \"name\" is missing"),
                bad("a blank name", chart("Small chart", " "), "name: must not be blank"),
                bad("a name that is no text", chart("\"Small chart\"", "7"), "name: must be a text"),
                bad("an id with a path", chart("\"small\"", "\"../small\""), "\"../small\" is not kebab-case"),
                bad("a file with a path", chart("\"sole-right.svg\"", "\"../x.svg\""), "is not a plain name such as"),
                bad("an absolute file", chart("\"sole-right.svg\"", "\"/etc/passwd\""), "is not a plain name such as"),
                bad(
                        "a file of another kind",
                        chart("\"sole-right.svg\"", "\"sole.exe\""),
                        "is not a plain name such as"),
                bad(
                        "a view twice",
                        chart("\"view\": \"top\", \"foot\": \"left\"", "\"view\": \"top\", \"foot\": \"right\""),
                        "there must be one drawing of top and right, not 2"),
                bad("a file twice", chart("\"top-left.svg\"", "\"top-right.svg\""), "\"top-right.svg\" stands twice"),
                bad("no zones", GOOD.with(CHART, withoutZones()), "zones: must not be empty"));
    }

    private static Stream<Arguments> ids() {
        return Stream.of(
                bad("a zone twice", chart("\"id\": \"liver\"", "\"id\": \"head\""), "zones: \"head\" stands twice"),
                bad(
                        "a zone id in capitals",
                        chart("\"id\": \"liver\"", "\"id\": \"Liver\""),
                        "\"Liver\" is not kebab-case"),
                bad(
                        "a tradition twice",
                        chart("\"id\": \"marquardt\"", "\"id\": \"western\""),
                        "traditions: \"western\""),
                bad("a source twice", chart("\"id\": \"page\"", "\"id\": \"book\""), "sources: \"book\" stands twice"),
                bad(
                        "a place twice",
                        chart("\"id\": \"arch\", \"traditions\": [\"east", "\"id\": \"ball\", \"traditions\": [\"east"),
                        "zone heart, places: \"ball\" stands twice"),
                bad(
                        "an unknown zone",
                        svg("data-zone=\"liver\"", "data-zone=\"tail\""),
                        "zone tail: the zone is drawn but"),
                bad(
                        "a zone with markup",
                        svg("data-zone=\"liver\"", "data-zone=\"a&lt;b&gt;\""),
                        "zone \"a<b>\": the zone is"),
                bad(
                        "an unknown source",
                        chart("\"source\": \"book\"", "\"source\": \"tale\""),
                        "\"tale\" is not in the pack"),
                bad(
                        "an unknown tradition",
                        chart("\"tradition\": \"marquardt\"", "\"tradition\": \"mars\""),
                        "\"mars\""),
                bad(
                        "a hidden tradition drawn",
                        chart("[\"western\", \"east-asian\"]", "[\"western\", \"marquardt\"]"),
                        "\"marquardt\" is not one of western, east-asian"),
                bad(
                        "an unknown place",
                        chart("{\"toe-pad\": \"agrees\"}", "{\"nose\": \"agrees\"}"),
                        "the place \"nose\""));
    }

    private static Stream<Arguments> zones() {
        return Stream.of(
                bad(
                        "an unknown system",
                        chart("\"system\": \"nervous\"", "\"system\": \"immune\""),
                        "zone head, system"),
                bad(
                        "an unknown band",
                        chart("\"band\": \"toes\"", "\"band\": \"ankle\""),
                        "zone head, band: \"ankle\""),
                bad("no association", chart("\"associated\": \"head and brain\", ", ""), "\"associated\" is missing"),
                bad(
                        "no bone",
                        chart("\"bone\": {\"text\": \"Over the toe bone\", \"basis\": \"general knowledge\"},", ""),
                        "zone head, places[0]: the field \"bone\" is missing"),
                bad("a line without its basis", chart(", \"basis\": \"sources\"", ""), "\"basis\" is missing"),
                bad(
                        "a note of nowhere",
                        chart("{\"east-asian\": \"The", "{\"mars\": \"The"),
                        "\"mars\" is no tradition"),
                bad(
                        "an unknown verdict",
                        chart("\"toe-pad\": \"agrees\"", "\"toe-pad\": \"maybe\""),
                        "\"maybe\" is not one of"),
                bad(
                        "a link that runs",
                        chart("https://example.org/1", "javascript:alert(1)"),
                        "url: must start with https"),
                bad(
                        "a counted wish",
                        chart("\"agrees\": 1, \"partly\": 1", "\"agrees\": 9, \"partly\": 1"),
                        "says 9 agree, 1 partly, 0 differ but the statements count 1 agree, 1 partly, 0 differ"),
                bad(
                        "a negative count",
                        chart("\"agrees\": 1, \"partly\": 1", "\"agrees\": -1, \"partly\": 1"),
                        "agrees: must not be negative"),
                bad(
                        "an agreement of nobody",
                        chart(
                                "\"agreement\": {}}",
                                "\"agreement\": {\"western\": {\"agrees\": 1, \"partly\": 0, \"differs\": 0}}}"),
                        "zone solar-plexus, place centre, agreement, western"));
    }

    private static Stream<Arguments> claims() {
        return Stream.of(
                bad(
                        "a zone that is not drawn",
                        svg("<path data-zone=\"liver\" class=\"digestive\"", "<path class=\"digestive\""),
                        "the attribute data-zone is missing"),
                bad(
                        "a zone described elsewhere",
                        chart("\"views\": [\"top\"]", "\"views\": [\"outer\"]"),
                        "top-right.svg, zone lymph: the zone is drawn but no place in chart.json describes it"),
                bad(
                        "a zone described too often",
                        chart("\"views\": [\"top\"]", "\"views\": [\"top\", \"outer\"]"),
                        "outer-right.svg, zone lymph: the zone is described in chart.json but not drawn"),
                bad(
                        "a zone for one tradition only",
                        chart("[\"western\", \"east-asian\"]", "[\"western\"]"),
                        "no place in chart.json describes it for the tradition east-asian"),
                bad(
                        "a zone drawn twice",
                        svg("<g id=\"guides\">", copyOfLiver() + "<g id=\"guides\">"),
                        "zone liver: the zone is drawn twice for the tradition western"),
                bad(
                        "feet that disagree",
                        chart("\"feet\": \"both\",", "\"feet\": \"left\","),
                        "zone head, feet: the zone and its places disagree about the right foot"));
    }

    private static Stream<Arguments> files() {
        return Stream.of(
                bad("no chart", GOOD.without(CHART), "chart.json: the file is missing."),
                bad("a missing drawing", GOOD.without("outer-left.svg"), "outer-left.svg: the file is missing."),
                bad("a huge chart", GOOD.with(CHART, " ".repeat(2 * 1024 * 1024 + 1)), "must not be larger than 2 MB"),
                bad("a huge drawing", GOOD.with(SOLE, " ".repeat(3_000_000)), "must not be larger than 2 MB"));
    }

    private static final String DTD =
            "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://localhost:1/svg.dtd\">";
    private static final String LINK =
            "<g xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"http://localhost:1/x\"/>";

    private static Arguments bad(String name, TextPack pack, String sentence) {
        return Arguments.of(Named.of(name, pack), sentence);
    }

    private static TextPack svg(String old, String replacement) {
        return GOOD.replacing(SOLE, old, replacement);
    }

    private static TextPack liver(String data) {
        return svg("d=\"" + LIVER + "\"", "d=\"" + data + "\"");
    }

    private static TextPack chart(String old, String replacement) {
        return GOOD.replacing(CHART, old, replacement);
    }

    private static String laughs() {
        return "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                + " \"&b;&b;&b;&b;&b;\">]>";
    }

    private static String nested(String open, String close) {
        return open.repeat(1_000) + "1" + close.repeat(1_000);
    }

    private static String withoutZones() {
        String text = GOOD.text(CHART);
        return text.substring(0, text.indexOf("\"zones\"")) + "\"zones\": []}";
    }

    private static String copyOfLiver() {
        return "<g id=\"zones-western\"><path data-zone=\"liver\" class=\"digestive\" data-tone=\"1\""
                + " data-anchor=\"50 150\" d=\"" + LIVER + "\"/></g>";
    }

    private static TextPack pack(Arguments arguments) {
        return (TextPack) ((Named<?>) arguments.get()[0]).getPayload();
    }

    private List<PackFault> faults(TextPack pack) {
        try {
            reader.read(pack);
            return List.of();
        } catch (BadPackException bad) {
            return bad.faults();
        }
    }

    private static void isOneSentence(PackFault fault) {
        assertThat(fault.sentence()).hasLineCount(1).endsWith(".").hasSizeLessThan(300);
    }
}
