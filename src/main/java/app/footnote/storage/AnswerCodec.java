package app.footnote.storage;

import app.footnote.intake.Answer;
import app.footnote.intake.Answers;
import app.footnote.intake.ReplyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answers within the file of a consultation; the kind of each is told by the name of a field. */
final class AnswerCodec {
    private static final Map<String, Function<Fields, Answer>> READERS = Map.of(
            "text", fields -> new Answer.Text(fields.text("text")),
            "amount", fields -> new Answer.Amount(fields.small("amount")),
            "day", fields -> new Answer.Day(fields.day("day")),
            "reply", AnswerCodec::reply,
            "chosen", fields -> new Answer.Chosen(fields.texts("chosen")),
            "rows", fields -> new Answer.Rows(fields.each("rows", AnswerCodec::row)));

    private AnswerCodec() {}

    static ObjectNode write(Answers answers) {
        ObjectNode node = Json.object();
        answers.byQuestion().forEach((question, answer) -> node.set(question, write(answer)));
        return node;
    }

    /** Reads the answers; one of a kind that is not known here is left to {@link Extras}, which keeps it. */
    static Answers read(Fields fields) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        fields.names()
                .forEach(
                        question -> answer(fields.object(question)).ifPresent(answer -> answers.put(question, answer)));
        return new Answers(answers);
    }

    private static ObjectNode write(Answer answer) {
        ObjectNode node = Json.object();
        return switch (answer) {
            case Answer.Text(String text) -> node.put("text", text);
            case Answer.Amount(int amount) -> node.put("amount", amount);
            case Answer.Day(var date) -> node.put("day", date.toString());
            case Answer.Reply reply -> write(reply, node);
            case Answer.Chosen(List<String> ids) -> {
                ArrayNode array = node.putArray("chosen");
                ids.forEach(array::add);
                yield node;
            }
            case Answer.Rows(var rows) -> {
                ArrayNode array = node.putArray("rows");
                rows.forEach(row -> array.add(row(row)));
                yield node;
            }
        };
    }

    private static ObjectNode write(Answer.Reply reply, ObjectNode node) {
        node.put("reply", reply.value().id());
        if (!reply.detail().isEmpty()) {
            node.put("detail", reply.detail());
        }
        if (!reply.since().isEmpty()) {
            node.put("since", reply.since());
        }
        return node;
    }

    private static ObjectNode row(Map<String, String> row) {
        ObjectNode node = Json.object();
        new TreeMap<>(row).forEach(node::put);
        return node;
    }

    private static Optional<Answer> answer(Fields fields) {
        return fields.names().stream()
                .filter(READERS::containsKey)
                .findFirst()
                .map(kind -> READERS.get(kind).apply(fields));
    }

    private static Answer.Reply reply(Fields fields) {
        return new Answer.Reply(
                fields.oneOf("reply", ReplyValue.values(), ReplyValue::id),
                fields.textOrEmpty("detail"),
                fields.textOrEmpty("since"));
    }

    private static Map<String, String> row(Fields fields) {
        Map<String, String> row = new LinkedHashMap<>();
        fields.names().forEach(column -> row.put(column, fields.text(column)));
        return row;
    }
}
