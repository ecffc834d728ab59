package app.footnote.storage;

import app.footnote.caution.CautionDecision;
import app.footnote.caution.LeaveOut;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import java.util.Comparator;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A decision on a caution within the file of its consultation. */
final class DecisionCodec {
    private static final Comparator<ZoneSpot> IN_ORDER = Comparator.comparing(ZoneSpot::view)
            .thenComparing(ZoneSpot::foot)
            .thenComparing(spot -> spot.zone().value());

    private DecisionCodec() {}

    static ObjectNode write(CautionDecision decision) {
        ObjectNode node = Json.object()
                .put("caution", decision.caution())
                .put("decision", decision.kind().id())
                .put("at", decision.at().toString())
                .put("author", decision.author());
        if (!decision.words().isEmpty()) {
            node.put("words", decision.words());
        }
        decision.date().ifPresent(date -> node.put("date", date.toString()));
        if (!decision.by().isEmpty()) {
            node.put("by", decision.by());
        }
        if (!decision.leaveOut().isNothing()) {
            node.set("leaveOut", leaveOut(decision.leaveOut()));
        }
        return node;
    }

    /** Reads a decision; one that lacks what its kind needs is an {@link IllegalArgumentException}. */
    static CautionDecision read(Fields fields) {
        return new CautionDecision(
                fields.text("caution"),
                fields.oneOf("decision", CautionDecision.Kind.values(), CautionDecision.Kind::id),
                fields.textOrEmpty("words"),
                fields.optionalDay("date"),
                fields.textOrEmpty("by"),
                fields.optionalObject("leaveOut").map(DecisionCodec::leaveOut).orElse(LeaveOut.NOTHING),
                fields.instant("at"),
                fields.text("author"));
    }

    private static ObjectNode leaveOut(LeaveOut leaveOut) {
        ObjectNode node = Json.object();
        ArrayNode feet = node.putArray("feet");
        leaveOut.feet().stream().sorted().map(Foot::id).forEach(feet::add);
        ArrayNode zones = node.putArray("zones");
        leaveOut.spots().stream().sorted(IN_ORDER).forEach(spot -> zones.add(spot(spot)));
        return node;
    }

    private static LeaveOut leaveOut(Fields fields) {
        return new LeaveOut(
                Set.copyOf(fields.optionalSomeOf("feet", Foot.values(), Foot::id)),
                Set.copyOf(fields.optionalEach("zones", DecisionCodec::spot)));
    }

    private static ObjectNode spot(ZoneSpot spot) {
        return Json.object()
                .put("zone", spot.zone().value())
                .put("foot", spot.foot().id())
                .put("view", spot.view().id());
    }

    private static ZoneSpot spot(Fields fields) {
        return new ZoneSpot(
                fields.parsed("zone", "is not the id of a zone", ZoneId::new),
                fields.oneOf("foot", Foot.values(), Foot::id),
                fields.oneOf("view", FootView.values(), FootView::id));
    }
}
