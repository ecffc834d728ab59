package app.footnote.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code assets/consultation/form.json}. */
public final class IntakeFormReader {
    private static final String FILE = "/app/footnote/assets/consultation/form.json";

    private IntakeFormReader() {}

    /**
     * Reads the form that comes with the app.
     *
     * @throws IllegalStateException if it is damaged
     */
    public static IntakeForm shipped() {
        try (InputStream in = IntakeFormReader.class.getResourceAsStream(FILE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "the consultation form packed with the app is damaged: " + e.getMessage(), e);
        }
    }

    static IntakeForm read(InputStream in) {
        JsonNode root = JsonMapper.shared().readTree(in);
        return new IntakeForm(
                text(root, "version"), each(root, "sections", IntakeFormReader::section), consent(root.get("consent")));
    }

    private static Section section(JsonNode node) {
        return new Section(
                text(node, "id"),
                text(node, "title"),
                optional(node, "lead"),
                each(node, "groups", IntakeFormReader::group));
    }

    private static QuestionGroup group(JsonNode node) {
        return new QuestionGroup(optional(node, "title"), each(node, "questions", IntakeFormReader::question));
    }

    private static Question question(JsonNode node) {
        return new Question(
                text(node, "id"),
                text(node, "text"),
                of(QuestionKind.values(), QuestionKind::id, text(node, "kind")),
                node.path("required").asBoolean(false),
                node.path("fresh").asBoolean(false),
                optional(node, "hint"),
                each(node, "choices", IntakeFormReader::choice),
                each(node, "columns", IntakeFormReader::choice),
                node.optional("shown").map(IntakeFormReader::shown));
    }

    private static Choice choice(JsonNode node) {
        return new Choice(text(node, "id"), text(node, "text"));
    }

    private static Shown shown(JsonNode node) {
        return new Shown(text(node, "question"), each(node, "replies", reply -> reply(reply.stringValue())));
    }

    private static ReplyValue reply(String id) {
        return of(ReplyValue.values(), ReplyValue::id, id);
    }

    private static ConsentWording consent(JsonNode node) {
        return new ConsentWording(
                text(node, "version"), text(node, "notice"), each(node, "statements", IntakeFormReader::statement));
    }

    private static ConsentWording.Statement statement(JsonNode node) {
        return new ConsentWording.Statement(
                text(node, "id"), text(node, "text"), node.path("required").asBoolean(false));
    }

    private static String text(JsonNode node, String name) {
        return optional(node, name)
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is missing in " + node));
    }

    private static Optional<String> optional(JsonNode node, String name) {
        return node.path(name).stringValueOpt();
    }

    private static <T> List<T> each(JsonNode node, String name, Function<JsonNode, T> reader) {
        Stream<JsonNode> elements = node.path(name).valueStream();
        return elements.map(reader).toList();
    }

    private static <T> T of(T[] values, Function<T, String> idOf, String id) {
        return Arrays.stream(values)
                .filter(value -> idOf.apply(value).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + id + "\" is unknown"));
    }
}
