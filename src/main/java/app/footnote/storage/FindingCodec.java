package app.footnote.storage;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import app.footnote.session.ChangeSinceLast;
import app.footnote.session.ChartVersion;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import app.footnote.session.Marks;
import app.footnote.session.Moment;
import app.footnote.session.Tendency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        writeMarks(finding.marks().all(), node.putArray("marks"));
        node.put("markedAt", finding.markedAt().toString());
        finding.stage().ifPresent(stage -> node.put("stage", stage));
        ObjectNode moments = node.putObject("moments");
        finding.moments().forEach((mark, moment) -> moments.set(mark.id(), moment(moment)));
        node.putObject("chart")
                .put("pack", finding.chart().pack())
                .put("version", finding.chart().version());
        node.put("technique", finding.technique()).put("clientWords", finding.clientWords());
        if (!finding.change().isNone()) {
            writeChange(finding.change(), node.putObject("change"));
        }
        return node;
    }

    static Finding read(Fields fields) {
        Fields chart = fields.object("chart");
        return new Finding(
                spot(fields),
                new ChartVersion(chart.common("pack"), chart.common("version")),
                fields.common("zoneName"),
                fields.common("place"),
                marks(fields),
                fields.instant("markedAt"),
                fields.optionalText("stage"),
                moments(fields.objectOrEmpty("moments")),
                fields.textOrEmpty("technique"),
                fields.textOrEmpty("clientWords"),
                change(fields.objectOrEmpty("change")));
    }

    private static ObjectNode moment(Moment moment) {
        ObjectNode node = Json.object().put("at", moment.at().toString());
        moment.stage().ifPresent(stage -> node.put("stage", stage));
        return node;
    }

    private static Map<Mark, Moment> moments(Fields fields) {
        Map<Mark, Moment> moments = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            fields.optionalObject(mark.id())
                    .map(moment -> new Moment(moment.instant("at"), moment.optionalText("stage")))
                    .ifPresent(moment -> moments.put(mark, moment));
        }
        return moments;
    }

    private static Marks marks(Fields fields) {
        List<Mark> marks = fields.someOf("marks", Mark.values(), Mark::id);
        if (marks.isEmpty()) {
            throw new BadRecord(fields.place() + ".marks is empty");
        }
        return Marks.of(marks);
    }

    private static void writeChange(ChangeSinceLast change, ObjectNode node) {
        change.tenderness().ifPresent(tendency -> node.put("tenderness", tendency.id()));
        writeMarks(change.newlyFelt(), node.putArray("new"));
        writeMarks(change.feltAgain(), node.putArray("asLastTime"));
    }

    private static void writeMarks(Set<Mark> marks, ArrayNode array) {
        marks.stream().sorted().map(Mark::id).forEach(array::add);
    }

    private static ChangeSinceLast change(Fields fields) {
        return new ChangeSinceLast(
                fields.optionalOneOf("tenderness", Tendency.values(), Tendency::id),
                felt(fields, "new"),
                felt(fields, "asLastTime"));
    }

    private static Set<Mark> felt(Fields fields, String name) {
        return Set.copyOf(fields.optionalSomeOf(name, Mark.values(), Mark::id));
    }

    private static ZoneSpot spot(Fields fields) {
        return new ZoneSpot(
                fields.parsed("zone", "is not the id of a zone", ZoneId::new),
                fields.oneOf("foot", Foot.values(), Foot::id),
                fields.oneOf("view", FootView.values(), FootView::id));
    }
}
