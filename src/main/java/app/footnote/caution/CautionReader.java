package app.footnote.caution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code assets/cautions/cautions.json}. */
public final class CautionReader {
    private static final String FILE = "/app/footnote/assets/cautions/cautions.json";

    private CautionReader() {}

    /**
     * Reads the cautions that come with the app.
     *
     * @throws IllegalStateException if the file is damaged
     */
    public static CautionCatalogue shipped() {
        try (InputStream in = CautionReader.class.getResourceAsStream(FILE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalStateException("the cautions packed with the app are damaged: " + e.getMessage(), e);
        }
    }

    static CautionCatalogue read(InputStream in) {
        JsonNode root = JsonMapper.shared().readTree(in);
        return new CautionCatalogue(
                text(root, "version"),
                each(root, "sources", CautionReader::source),
                each(root, "cautions", CautionReader::caution));
    }

    private static CautionSource source(JsonNode node) {
        return new CautionSource(text(node, "id"), text(node, "name"), text(node, "place"));
    }

    private static Caution caution(JsonNode node) {
        return new Caution(
                text(node, "id"),
                text(node, "name"),
                text(node, "shortName"),
                each(node, "classes", each -> of(CautionClass.values(), CautionClass::id, each.stringValue())),
                text(node, "advice"),
                optional(node, "note"),
                each(node, "listedBy", JsonNode::stringValue),
                each(node, "triggers", CautionReader::trigger),
                each(node, "asks", CautionReader::ask),
                node.optional("leavesOut").map(CautionReader::leavesOut),
                each(node, "replaces", JsonNode::stringValue));
    }

    private static Trigger trigger(JsonNode node) {
        String question = text(node, "question");
        if (node.has("choice")) {
            return new Trigger.Picked(question, text(node, "choice"));
        }
        if (node.has("below")) {
            return new Trigger.Below(question, node.get("below").intValue(), text(node, "given"));
        }
        if (!"yes".equals(text(node, "reply"))) {
            throw new IllegalArgumentException("a caution is raised by a yes, not by " + node);
        }
        return new Trigger.Yes(question);
    }

    private static Ask ask(JsonNode node) {
        return new Ask(each(node, "words", JsonNode::stringValue), text(node, "question"));
    }

    private static LeavesOut leavesOut(JsonNode node) {
        return new LeavesOut(
                of(LeavesOut.What.values(), LeavesOut.What::id, text(node, "what")), optional(node, "footQuestion"));
    }

    private static String text(JsonNode node, String name) {
        return optional(node, name)
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is missing in " + node));
    }

    private static Optional<String> optional(JsonNode node, String name) {
        return node.path(name).stringValueOpt();
    }

    private static <T> List<T> each(JsonNode node, String name, Function<JsonNode, T> reader) {
        return node.path(name).valueStream().map(reader).toList();
    }

    private static <T> T of(T[] values, Function<T, String> idOf, String id) {
        return Arrays.stream(values)
                .filter(value -> idOf.apply(value).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + id + "\" is unknown"));
    }
}
