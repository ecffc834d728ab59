package app.footnote.ui.consultation;

import app.footnote.caution.CautionDecision;
import app.footnote.caution.LeaveOut;
import app.footnote.caution.Raised;
import app.footnote.chart.Foot;
import app.footnote.chart.ZoneSpot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cautions and decisions as a person reads them. */
final class CautionWords {
    private final ConsultationTools tools;

    CautionWords(ConsultationTools tools) {
        this.tools = tools;
    }

    /** Returns the name, more softly where the answer left it open. */
    String name(Raised raised) {
        String name = raised.caution().name();
        return raised.softer() ? tools.messages().text("caution.softer", name) : name;
    }

    /** Returns what was decided, with what was agreed, by whom and when. */
    String decision(CautionDecision decision) {
        List<String> parts = new ArrayList<>();
        parts.add(tools.messages().text("decision." + decision.kind().id()));
        decision.date().ifPresent(date -> parts.add(DayText.of(date)));
        parts.addAll(List.of(decision.by(), decision.words(), leaveOut(decision.leaveOut()), logged(decision)));
        parts.removeIf(String::isEmpty);
        return String.join(" \u00B7 ", parts);
    }

    /** Returns what is left out; empty for nothing. */
    String leaveOut(LeaveOut leaveOut) {
        List<String> places = new ArrayList<>();
        leaveOut.feet().stream().sorted().map(this::foot).forEach(places::add);
        leaveOut.spots().stream()
                .sorted(Comparator.comparing((ZoneSpot spot) -> spot.view())
                        .thenComparing(ZoneSpot::foot)
                        .thenComparing(spot -> spot.zone().value()))
                .map(this::spot)
                .forEach(places::add);
        return places.isEmpty() ? "" : tools.messages().text("leave-out.places", String.join(", ", places));
    }

    private String logged(CautionDecision decision) {
        String when = tools.times().day(decision.at()) + " " + tools.times().clock(decision.at());
        return decision.author().isEmpty() ? when : decision.author() + ", " + when;
    }

    private String foot(Foot foot) {
        return tools.messages().text("foot." + foot.id());
    }

    private String spot(ZoneSpot spot) {
        String zone = tools.pack()
                .zone(spot.zone())
                .map(each -> each.name())
                .orElse(spot.zone().value());
        return tools.messages()
                .text(
                        "leave-out.spot",
                        zone,
                        tools.messages().text("side." + spot.foot().id()),
                        tools.messages().text("view." + spot.view().id()));
    }
}
