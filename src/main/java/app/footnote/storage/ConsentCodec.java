package app.footnote.storage;

import app.footnote.consultation.Consent;
import app.footnote.consultation.Signature;
import app.footnote.geometry.Point;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The consent within the file of a consultation. */
final class ConsentCodec {
    private ConsentCodec() {}

    static ObjectNode write(Consent consent) {
        ObjectNode node = Json.object().put("wording", consent.wording());
        ArrayNode agreed = node.putArray("agreed");
        consent.agreed().stream().sorted().forEach(agreed::add);
        node.put("name", consent.name());
        consent.date().ifPresent(date -> node.put("date", date.toString()));
        consent.signature().ifPresent(signature -> write(signature, node.putArray("signature")));
        return node;
    }

    /** Reads a consent; a signature outside of its field is an {@link IllegalArgumentException}. */
    static Consent read(Fields fields) {
        return new Consent(
                fields.text("wording"),
                Set.copyOf(fields.optionalTexts("agreed")),
                fields.textOrEmpty("name"),
                fields.optionalDay("date"),
                fields.optionalList("signature", ConsentCodec::stroke).map(Signature::new));
    }

    private static void write(Signature signature, ArrayNode strokes) {
        for (List<Point> stroke : signature.strokes()) {
            ArrayNode numbers = strokes.addArray();
            stroke.forEach(point -> numbers.add(point.x()).add(point.y()));
        }
    }

    private static List<Point> stroke(List<Double> numbers) {
        if (numbers.size() % 2 != 0) {
            throw new IllegalArgumentException("a stroke of a signature has x and y for every point");
        }
        return IntStream.range(0, numbers.size() / 2)
                .mapToObj(i -> new Point(numbers.get(2 * i), numbers.get(2 * i + 1)))
                .toList();
    }
}
