package app.footnote.storage;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import app.footnote.session.ChartVersion;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A finding within the file of its session. */
final class FindingCodec {
    private FindingCodec() {}

    static ObjectNode write(Finding finding) {
        ObjectNode node = Json.object()
                .put("zone", finding.spot().zone().value())
                .put("foot", finding.spot().foot().id())
                .put("view", finding.spot().view().id())
                .put("zoneName", finding.zoneName())
                .put("place", finding.place());
        ArrayNode marks = node.putArray("marks");
        finding.marks().stream().sorted().map(Mark::id).forEach(marks::add);
        node.put("markedAt", finding.markedAt().toString());
        finding.stage().ifPresent(stage -> node.put("stage", stage));
        node.putObject("chart")
                .put("pack", finding.chart().pack())
                .put("version", finding.chart().version());
        return node;
    }

    static Finding read(Fields fields) {
        Fields chart = fields.object("chart");
        return new Finding(
                spot(fields),
                new ChartVersion(chart.text("pack"), chart.text("version")),
                fields.text("zoneName"),
                fields.text("place"),
                Set.copyOf(fields.someOf("marks", Mark.values(), Mark::id)),
                fields.instant("markedAt"),
                fields.optionalText("stage"));
    }

    private static ZoneSpot spot(Fields fields) {
        return new ZoneSpot(
                fields.parsed("zone", "is not the id of a zone", ZoneId::new),
                fields.oneOf("foot", Foot.values(), Foot::id),
                fields.oneOf("view", FootView.values(), FootView::id));
    }
}
