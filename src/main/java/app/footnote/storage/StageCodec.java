package app.footnote.storage;

import app.footnote.session.ClockChange;
import app.footnote.session.Pause;
import app.footnote.session.Stage;
import app.footnote.session.StageRun;
import app.footnote.session.Timeline;
import app.footnote.session.Visit;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The stages and pauses of a session within its file. */
final class StageCodec {
    private StageCodec() {}

    static void write(Timeline timeline, ObjectNode body) {
        ArrayNode stages = body.putArray("stages");
        timeline.runs().forEach(run -> stages.add(stage(run)));
        if (!timeline.visits().equals(Timeline.eachOnce(timeline.runs()))) {
            ArrayNode visits = body.putArray("visits");
            timeline.visits().forEach(visit -> visits.add(visit(visit)));
        }
        ArrayNode pauses = body.putArray("pauses");
        timeline.pauses().forEach(pause -> pauses.add(pause(pause)));
        if (!timeline.clockChanges().isEmpty()) {
            ArrayNode changes = body.putArray("clockChanges");
            timeline.clockChanges().forEach(change -> changes.add(change(change)));
        }
    }

    static Timeline read(Fields body) {
        List<StageRun> runs = body.each("stages", StageCodec::run);
        return new Timeline(
                runs,
                body.has("visits") ? body.each("visits", StageCodec::visit) : Timeline.eachOnce(runs),
                body.each("pauses", StageCodec::pause),
                body.has("clockChanges") ? body.each("clockChanges", StageCodec::change) : List.of());
    }

    private static ObjectNode stage(StageRun run) {
        Stage stage = run.stage();
        ObjectNode node = Json.object()
                .put("id", stage.id())
                .put("name", stage.name())
                .put("planned", stage.planned().toString())
                .put("added", run.added().toString());
        PresetCodec.writePlan(stage, node);
        run.startedAt().ifPresent(start -> node.put("startedAt", start.toString()));
        return node;
    }

    private static StageRun run(Fields fields) {
        Stage stage = PresetCodec.readPlan(fields, fields.duration("planned"));
        return new StageRun(stage, fields.duration("added"), fields.optionalInstant("startedAt"));
    }

    private static ObjectNode visit(Visit visit) {
        return Json.object()
                .put("stage", visit.stage())
                .put("from", visit.from().toString());
    }

    private static Visit visit(Fields fields) {
        return new Visit(fields.small("stage"), fields.instant("from"));
    }

    private static ObjectNode change(ClockChange change) {
        return Json.object()
                .put("at", change.at().toString())
                .put("by", change.by().toString());
    }

    private static ClockChange change(Fields fields) {
        return new ClockChange(fields.instant("at"), fields.duration("by"));
    }

    private static ObjectNode pause(Pause pause) {
        ObjectNode node = Json.object()
                .put("from", pause.from().toString())
                .put("to", pause.to().toString());
        return pause.reason().isEmpty() ? node : node.put("reason", pause.reason());
    }

    private static Pause pause(Fields fields) {
        return new Pause(fields.instant("from"), fields.instant("to"), fields.textOrEmpty("reason"));
    }
}
