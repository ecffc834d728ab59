package app.footnote.chart.pack;

import app.footnote.chart.Agreement;
import app.footnote.chart.Foot;
import app.footnote.chart.Place;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules between the parts of one zone. */
final class ZoneRules {
    private final JsonObject json;
    private final ReflexZone zone;

    private ZoneRules(JsonObject json, ReflexZone zone) {
        this.json = json;
        this.zone = zone;
    }

    static void check(JsonObject json, ReflexZone zone) {
        ZoneRules rules = new ZoneRules(json, zone);
        rules.checkPlaceIds();
        rules.checkFeet();
        rules.checkVerdicts();
        zone.places().forEach(rules::checkAgreement);
    }

    private void checkPlaceIds() {
        Set<String> ids = new HashSet<>();
        for (Place place : zone.places()) {
            if (!ids.add(place.id())) {
                throw json.refuse("places", JsonObject.quoted(place.id()) + " stands twice");
            }
        }
    }

    private void checkFeet() {
        for (Foot foot : Foot.values()) {
            boolean placed =
                    zone.places().stream().anyMatch(place -> place.feet().include(foot));
            if (placed != zone.feet().include(foot)) {
                throw json.refuse("feet", "the zone and its places disagree about the " + foot.id() + " foot");
            }
        }
    }

    private void checkVerdicts() {
        List<String> places = zone.places().stream().map(Place::id).toList();
        for (Statement statement : zone.statements()) {
            for (String place : statement.verdicts().keySet()) {
                if (!places.contains(place)) {
                    throw json.refuse(
                            "statements",
                            "a verdict names the place " + JsonObject.quoted(place) + ", which the zone does not have");
                }
            }
        }
    }

    private void checkAgreement(Place place) {
        Map<String, Agreement> counted = counted(place);
        Set<String> traditions = new HashSet<>(counted.keySet());
        traditions.addAll(place.agreement().keySet());
        for (String tradition : traditions) {
            Agreement told = place.agreement().getOrDefault(tradition, Agreement.NONE);
            Agreement count = counted.getOrDefault(tradition, Agreement.NONE);
            if (!told.equals(count)) {
                throw json.refuse(
                        "place " + place.id() + ", agreement, " + tradition,
                        "says " + inWords(told) + " but the statements count " + inWords(count));
            }
        }
    }

    private Map<String, Agreement> counted(Place place) {
        Map<String, Agreement> counted = new HashMap<>();
        for (Statement statement : zone.statements()) {
            if (statement.verdicts().containsKey(place.id())) {
                Agreement one = Agreement.NONE.plus(statement.verdicts().get(place.id()));
                counted.merge(statement.tradition(), one, Agreement::plus);
            }
        }
        return counted;
    }

    private static String inWords(Agreement agreement) {
        return agreement.agrees() + " agree, " + agreement.partly() + " partly, " + agreement.differs() + " differ";
    }
}
