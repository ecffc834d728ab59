package app.footnote.storage;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a file that Footnote does not know, kept through every save.
 *
 * @param original the tree as it was read
 * @param known the same record as Footnote writes it
 */
record Extras(ObjectNode original, ObjectNode known) {

    /** The fields by which an element of a list is known again. */
    private static final List<String> IDENTITY = List.of("id", "pack", "zone", "foot", "view", "from", "at");

    static final Extras NONE = new Extras(Json.object(), Json.object());

    /** Returns what is unknown; most files hold nothing of the kind, and then no tree is kept in memory. */
    static Extras of(ObjectNode original, ObjectNode known) {
        return holdsUnknown(original, known) ? new Extras(original, known) : NONE;
    }

    /** Adds the unknown fields to a newer state of the record. */
    ObjectNode addTo(ObjectNode tree) {
        addUnknown(original, known, tree);
        return tree;
    }

    private static boolean holdsUnknown(JsonNode original, JsonNode known) {
        if (original instanceof ObjectNode from && known instanceof ObjectNode was) {
            return from.propertyStream()
                    .anyMatch(field ->
                            !was.has(field.getKey()) || holdsUnknown(field.getValue(), was.get(field.getKey())));
        }
        return original instanceof ArrayNode from
                && known instanceof ArrayNode was
                && IntStream.range(0, Math.min(from.size(), was.size()))
                        .anyMatch(i -> holdsUnknown(from.get(i), was.get(i)));
    }

    private static void addUnknown(JsonNode original, JsonNode known, JsonNode target) {
        if (original instanceof ObjectNode from && known instanceof ObjectNode was && target instanceof ObjectNode to) {
            from.propertyStream().forEach(field -> addField(field.getKey(), field.getValue(), was, to));
        } else if (original instanceof ArrayNode from
                && known instanceof ArrayNode was
                && target instanceof ArrayNode to) {
            IntStream.range(0, Math.min(from.size(), was.size()))
                    .forEach(i -> addUnknown(from.get(i), was.get(i), sameIn(to, was.get(i))));
        }
    }

    private static void addField(String name, JsonNode value, ObjectNode known, ObjectNode target) {
        if (!known.has(name) && !target.has(name)) {
            target.set(name, value.deepCopy());
        } else if (target.has(name)) {
            addUnknown(value, known.path(name), target.get(name));
        }
    }

    /** Returns the element that speaks of the same thing: lists grow, shrink and change. */
    private static JsonNode sameIn(ArrayNode target, JsonNode known) {
        return target.valueStream()
                .filter(element ->
                        IDENTITY.stream().allMatch(name -> element.path(name).equals(known.path(name))))
                .findFirst()
                .orElseGet(Json::object);
    }
}
