package app.footnote.chart.pack;

import app.footnote.chart.Drawing;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.Place;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneShape;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every zone is drawn where {@code chart.json} describes it, once, and nowhere else. */
final class ClaimRules {
    private final Manifest manifest;
    private final Faults faults;
    private final Set<Claim> described = new LinkedHashSet<>();
    private final Set<Claim> drawn = new LinkedHashSet<>();

    ClaimRules(Manifest manifest, Faults faults) {
        this.manifest = manifest;
        this.faults = faults;
    }

    void check(List<Drawing> drawings) {
        manifest.zones().forEach(this::describe);
        drawings.forEach(drawing -> drawing.zones().forEach((tradition, shapes) -> draw(drawing, tradition, shapes)));
        report(described, drawn, "is described in chart.json but not drawn");
        report(drawn, described, "is drawn but no place in chart.json describes it");
    }

    private void report(Set<Claim> claims, Set<Claim> others, String rule) {
        claims.stream().filter(claim -> !others.contains(claim)).forEach(claim -> add(claim, rule));
    }

    private void add(Claim claim, String rule) {
        String sentence = "the zone " + rule + " for the tradition " + claim.tradition;
        faults.add(manifest.file(claim.view, claim.foot), "zone " + claim.zone, sentence);
    }

    private void describe(ReflexZone zone) {
        for (Place place : zone.places()) {
            for (Claim claim : claims(zone.id(), place)) {
                if (!described.add(claim)) {
                    add(claim, "is described twice in chart.json");
                }
            }
        }
    }

    private static Set<Claim> claims(ZoneId zone, Place place) {
        Set<Claim> claims = new HashSet<>();
        for (String tradition : place.traditions()) {
            for (FootView view : place.views()) {
                for (Foot foot : Foot.values()) {
                    if (place.feet().include(foot)) {
                        claims.add(new Claim(zone, tradition, view, foot));
                    }
                }
            }
        }
        return claims;
    }

    private void draw(Drawing drawing, String tradition, List<ZoneShape> shapes) {
        for (ZoneShape shape : shapes) {
            Claim claim = new Claim(shape.zone(), tradition, drawing.view(), drawing.foot());
            if (!drawn.add(claim)) {
                add(claim, "is drawn twice");
            }
        }
    }

    private record Claim(ZoneId zone, String tradition, FootView view, Foot foot) {}
}
