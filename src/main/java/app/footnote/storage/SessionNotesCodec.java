package app.footnote.storage;

import app.footnote.record.Score;
import app.footnote.session.After;
import app.footnote.session.Before;
import app.footnote.session.Circumstances;
import app.footnote.session.Observation;
import app.footnote.session.Picks;
import app.footnote.session.Plan;
import app.footnote.session.Referral;
import app.footnote.session.Scores;
import app.footnote.session.SessionNotes;
import app.footnote.session.Unwell;
import app.footnote.session.Work;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is written about a session, within its file. Every part is written; a part that is missing is empty. */
final class SessionNotesCodec {
    private SessionNotesCodec() {}

    static void write(SessionNotes notes, ObjectNode body) {
        body.set("circumstances", circumstances(notes.circumstances()));
        body.set("before", before(notes.before()));
        ObjectNode feet = body.putObject("feet");
        feet.set("right", texts(notes.feet().right()));
        feet.set("left", texts(notes.feet().left()));
        body.set("techniques", picks(notes.work().techniques()));
        body.set("medium", picks(notes.work().medium()));
        body.set("reaction", picks(notes.work().reaction()));
        body.set("after", after(notes.after()));
        body.set("aftercare", picks(notes.after().aftercare()));
        body.set("plan", plan(notes.plan()));
        body.put("note", notes.text());
        ArrayNode unwell = body.putArray("unwell");
        notes.unwell().forEach(each -> unwell.add(unwell(each)));
    }

    static SessionNotes read(Fields body) {
        return new SessionNotes(
                circumstances(body.objectOrEmpty("circumstances")),
                before(body.objectOrEmpty("before")),
                feet(body.objectOrEmpty("feet")),
                new Work(picks(body, "techniques"), picks(body, "medium"), picks(body, "reaction")),
                after(body.objectOrEmpty("after"), picks(body, "aftercare")),
                plan(body.objectOrEmpty("plan")),
                body.text("note"),
                body.optionalEach("unwell", SessionNotesCodec::unwell));
    }

    private static ObjectNode unwell(Unwell unwell) {
        ObjectNode node = Json.object().put("at", unwell.at().toString());
        unwell.stage().ifPresent(stage -> node.put("stage", stage));
        return node;
    }

    private static Unwell unwell(Fields fields) {
        return new Unwell(fields.instant("at"), fields.optionalText("stage"));
    }

    private static ObjectNode circumstances(Circumstances circumstances) {
        ObjectNode node =
                Json.object().put("practitioner", circumstances.practitioner()).put("place", circumstances.place());
        circumstances.courseNumber().ifPresent(number -> node.put("courseNumber", number));
        return node;
    }

    private static Circumstances circumstances(Fields fields) {
        return new Circumstances(
                fields.textOrEmpty("practitioner"), fields.textOrEmpty("place"), fields.optionalSmall("courseNumber"));
    }

    private static ObjectNode before(Before before) {
        ObjectNode node =
                Json.object().put("changes", before.changes()).put("responseToLastSession", before.response());
        node.set("scores", scores(before.scores()));
        return node.set("talkedAbout", picks(before.talkedAbout()));
    }

    private static Before before(Fields fields) {
        return new Before(
                fields.textOrEmpty("changes"),
                fields.textOrEmpty("responseToLastSession"),
                scores(fields),
                picks(fields, "talkedAbout"));
    }

    private static Observation feet(Fields fields) {
        return new Observation(texts(fields.objectOrEmpty("right")), texts(fields.objectOrEmpty("left")));
    }

    private static ObjectNode after(After after) {
        ObjectNode node = Json.object().put("clientWords", after.clientWords());
        return node.set("scores", scores(after.scores()));
    }

    private static After after(Fields fields, Picks aftercare) {
        return new After(scores(fields), fields.textOrEmpty("clientWords"), aftercare);
    }

    private static ObjectNode plan(Plan plan) {
        ObjectNode node = Json.object().put("text", plan.text());
        plan.nextDate().ifPresent(day -> node.put("nextDate", day.toString()));
        Referral referral = plan.referral();
        ObjectNode advised = node.putObject("referral").put("to", referral.to());
        referral.on().ifPresent(day -> advised.put("on", day.toString()));
        advised.put("why", referral.why()).put("answer", referral.answer());
        return node;
    }

    private static Plan plan(Fields fields) {
        Fields advised = fields.objectOrEmpty("referral");
        Referral referral = new Referral(
                advised.textOrEmpty("to"),
                advised.optionalDay("on"),
                advised.textOrEmpty("why"),
                advised.textOrEmpty("answer"));
        return new Plan(fields.textOrEmpty("text"), referral, fields.optionalDay("nextDate"));
    }

    private static ObjectNode picks(Picks picks) {
        ObjectNode node = Json.object();
        ArrayNode chosen = node.putArray("chosen");
        picks.chosen().forEach(chosen::add);
        return node.put("words", picks.words());
    }

    private static Picks picks(Fields body, String name) {
        Fields fields = body.objectOrEmpty(name);
        return new Picks(fields.optionalTexts("chosen"), fields.textOrEmpty("words"));
    }

    private static ObjectNode scores(Scores scores) {
        ObjectNode node = Json.object();
        scores.byScale().forEach((scale, score) -> node.put(scale, score.value()));
        return node;
    }

    private static Scores scores(Fields fields) {
        Fields scores = fields.objectOrEmpty("scores");
        return new Scores(byName(scores, scale -> new Score(scores.small(scale))));
    }

    private static ObjectNode texts(Map<String, String> words) {
        ObjectNode node = Json.object();
        words.forEach(node::put);
        return node;
    }

    private static Map<String, String> texts(Fields fields) {
        return byName(fields, fields::text);
    }

    private static <T> Map<String, T> byName(Fields fields, Function<String, T> value) {
        return fields.names().stream().collect(Collectors.toMap(Function.identity(), value));
    }
}
