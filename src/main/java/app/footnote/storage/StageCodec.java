package app.footnote.storage;

import app.footnote.session.Pause;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import app.footnote.session.StageRun;
import app.footnote.session.Timeline;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The stages and pauses of a session within its file. */
final class StageCodec {
    private StageCodec() {}

    static void write(Timeline timeline, ObjectNode body) {
        ArrayNode stages = body.putArray("stages");
        timeline.runs().forEach(run -> stages.add(stage(run)));
        ArrayNode pauses = body.putArray("pauses");
        timeline.pauses().forEach(pause -> pauses.add(pause(pause)));
    }

    static Timeline read(Fields body) {
        return new Timeline(body.each("stages", StageCodec::run), body.each("pauses", StageCodec::pause));
    }

    private static ObjectNode stage(StageRun run) {
        Stage stage = run.stage();
        ObjectNode node = Json.object()
                .put("id", stage.id())
                .put("name", stage.name())
                .put("planned", stage.planned().toString())
                .put("added", run.added().toString())
                .put("foot", stage.foot().id());
        stage.note().ifPresent(note -> node.put("note", note));
        run.startedAt().ifPresent(start -> node.put("startedAt", start.toString()));
        return node;
    }

    private static StageRun run(Fields fields) {
        Stage stage = new Stage(
                fields.text("id"),
                fields.text("name"),
                fields.duration("planned"),
                fields.oneOf("foot", StageFoot.values(), StageFoot::id),
                fields.optionalText("note"));
        return new StageRun(stage, fields.duration("added"), fields.optionalInstant("startedAt"));
    }

    private static ObjectNode pause(Pause pause) {
        return Json.object()
                .put("from", pause.from().toString())
                .put("to", pause.to().toString());
    }

    private static Pause pause(Fields fields) {
        return new Pause(fields.instant("from"), fields.instant("to"));
    }
}
