package app.footnote.storage;

import app.footnote.record.Addendum;
import app.footnote.record.Lifecycle;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a record stands, and what was added to it, within its file. */
final class LifecycleCodec {
    private static final String ADDENDA = "addenda";

    private LifecycleCodec() {}

    static ObjectNode write(Lifecycle lifecycle) {
        ObjectNode node = Json.object();
        return switch (lifecycle) {
            case Lifecycle.Draft _ -> node.put("state", "draft");
            case Lifecycle.Finished finished ->
                node.put("state", "finished")
                        .put("finishedAt", finished.at().toString())
                        .put("locksAt", finished.locksAt().toString())
                        .put("timeZone", finished.zone().getId());
            case Lifecycle.Locked locked ->
                node.put("state", "locked")
                        .put("finishedAt", locked.finishedAt().toString())
                        .put("lockedAt", locked.lockedAt().toString())
                        .put("timeZone", locked.zone().getId());
        };
    }

    /** Reads where a record stands; times out of order are an {@link IllegalArgumentException}. */
    static Lifecycle read(Fields fields) {
        return switch (fields.text("state")) {
            case "draft" -> Lifecycle.DRAFT;
            case "finished" ->
                new Lifecycle.Finished(fields.instant("finishedAt"), fields.instant("locksAt"), zone(fields));
            case "locked" ->
                new Lifecycle.Locked(fields.instant("finishedAt"), fields.instant("lockedAt"), zone(fields));
            default -> throw new BadRecord(fields.place() + ".state is not draft, finished or locked");
        };
    }

    static void writeAddenda(List<Addendum> addenda, ObjectNode body) {
        ArrayNode array = body.putArray(ADDENDA);
        addenda.forEach(addendum -> array.add(addendum(addendum)));
    }

    /** Reads what was added; an addendum without an author, a reason or a text is an {@link IllegalArgumentException}. */
    static List<Addendum> readAddenda(Fields body) {
        return body.optionalEach(ADDENDA, LifecycleCodec::addendum);
    }

    private static ObjectNode addendum(Addendum addendum) {
        ObjectNode node = Json.object()
                .put("at", addendum.at().toString())
                .put("author", addendum.author())
                .put("reason", addendum.reason())
                .put("text", addendum.text());
        addendum.field().ifPresent(field -> node.put("field", field));
        return node;
    }

    private static Addendum addendum(Fields fields) {
        return new Addendum(
                fields.text("author"),
                fields.instant("at"),
                fields.text("reason"),
                fields.text("text"),
                fields.optionalText("field"));
    }

    private static ZoneId zone(Fields fields) {
        return fields.parsed("timeZone", "is not a time zone such as Europe/London", ZoneId::of);
    }
}
