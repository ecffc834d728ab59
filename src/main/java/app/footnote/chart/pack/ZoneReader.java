package app.footnote.chart.pack;

import app.footnote.chart.Agreement;
import app.footnote.chart.Place;
import app.footnote.chart.PlaceLine;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.Source;
import app.footnote.chart.Statement;
import app.footnote.chart.Tradition;
import app.footnote.chart.Verdict;
import app.footnote.chart.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one zone of {@code chart.json}, refusing names of traditions and sources the pack does not have. */
final class ZoneReader {
    private static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "otherNames",
            "system",
            "band",
            "associated",
            "feet",
            "feetNotes",
            "differences",
            "places",
            "statements");
    private static final Set<String> PLACE_FIELDS =
            Set.of("id", "traditions", "views", "feet", "line", "column", "bone", "agreement");
    private static final Set<String> STATEMENT_FIELDS =
            Set.of("source", "url", "tradition", "foot", "view", "says", "verdicts");
    private static final Map<String, String> STATED_FEET = words("both", "left", "right", "not stated");

    private final Map<String, String> traditions;
    private final Map<String, String> shown;
    private final Map<String, String> sources;

    ZoneReader(List<Tradition> traditions, List<Source> sources) {
        this.traditions = words(traditions.stream().map(Tradition::id).toArray(String[]::new));
        this.shown = words(
                traditions.stream().filter(Tradition::shown).map(Tradition::id).toArray(String[]::new));
        this.sources = words(sources.stream().map(Source::id).toArray(String[]::new));
    }

    ReflexZone zone(JsonObject unnamed) {
        ZoneId id = new ZoneId(ManifestReader.id(unnamed));
        JsonObject json = unnamed.named("zone " + id);
        json.allowOnly(FIELDS);
        List<Place> places = json.objects("places").stream().map(this::place).toList();
        List<Statement> statements =
                json.objects("statements").stream().map(this::statement).toList();
        ReflexZone zone = new ReflexZone(
                id,
                json.text("name"),
                json.texts("otherNames"),
                json.choice("system", Words.SYSTEMS),
                json.choice("band", Words.BANDS),
                json.text("associated"),
                json.choice("feet", Words.FEET),
                feetNotes(json),
                json.optionalText("differences"),
                checkedPlaces(json, places),
                statements);
        ZoneRules.check(json, zone);
        return zone;
    }

    private static List<Place> checkedPlaces(JsonObject json, List<Place> places) {
        if (places.isEmpty()) {
            throw json.refuse("places", "must not be empty");
        }
        return places;
    }

    private Map<String, String> feetNotes(JsonObject json) {
        Map<String, String> notes = json.optionalTextsByName("feetNotes");
        notes.keySet().forEach(tradition -> checkTradition(json, "feetNotes", tradition));
        return notes;
    }

    private Place place(JsonObject json) {
        json.allowOnly(PLACE_FIELDS);
        return new Place(
                ManifestReader.id(json),
                Set.copyOf(json.choices("traditions", shown)),
                Set.copyOf(json.choices("views", Words.VIEWS)),
                json.choice("feet", Words.FEET),
                line(json.object("line")),
                line(json.object("column")),
                line(json.object("bone")),
                agreement(json.object("agreement")));
    }

    private static PlaceLine line(JsonObject json) {
        json.allowOnly(Set.of("text", "basis"));
        return new PlaceLine(json.text("text"), json.choice("basis", Words.BASES));
    }

    private Map<String, Agreement> agreement(JsonObject json) {
        Map<String, Agreement> agreement = new HashMap<>();
        for (String tradition : json.fields().keySet()) {
            checkTradition(json, tradition, tradition);
            agreement.put(tradition, counts(json.object(tradition)));
        }
        return agreement;
    }

    private static Agreement counts(JsonObject json) {
        json.allowOnly(Set.of("agrees", "partly", "differs"));
        return new Agreement(json.count("agrees"), json.count("partly"), json.count("differs"));
    }

    private Statement statement(JsonObject json) {
        json.allowOnly(STATEMENT_FIELDS);
        return new Statement(
                known(json, "source", sources),
                url(json),
                known(json, "tradition", traditions),
                json.choice("foot", STATED_FEET),
                json.text("view"),
                json.text("says"),
                verdicts(json.object("verdicts")));
    }

    private static Map<String, Verdict> verdicts(JsonObject json) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        json.fields().keySet().forEach(place -> verdicts.put(place, json.choice(place, Words.VERDICTS)));
        return verdicts;
    }

    private static String url(JsonObject json) {
        String url = json.text("url");
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            throw json.refuse("url", "must start with https:// or http://");
        }
        return url;
    }

    private static String known(JsonObject json, String name, Map<String, String> words) {
        String word = json.text(name);
        if (!words.containsKey(word)) {
            throw json.refuse(name, JsonObject.quoted(word) + " is not in the pack's list");
        }
        return word;
    }

    private void checkTradition(JsonObject json, String name, String tradition) {
        if (!traditions.containsKey(tradition)) {
            throw json.refuse(name, JsonObject.quoted(tradition) + " is no tradition of the pack");
        }
    }

    private static Map<String, String> words(String... words) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String word : words) {
            map.put(word, word);
        }
        return map;
    }
}
