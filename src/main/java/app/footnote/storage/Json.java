package app.footnote.storage;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Text to tree and back, with limits on what is read. */
final class Json {
    /** The largest file read, in bytes. */
    static final int LARGEST_FILE = 16 * 1024 * 1024;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxStringLength(2_000_000)
            .maxNameLength(256)
            .maxDocumentLength(LARGEST_FILE)
            .maxTokenCount(2_000_000)
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Reads one object. */
    static ObjectNode read(byte[] bytes) {
        try {
            return objectIn(MAPPER.readTree(bytes));
        } catch (JacksonException e) {
            throw new BadRecord("it is not valid JSON" + place(e.getLocation()), e);
        }
    }

    /** Writes a tree for people to read, ending in a new line. */
    static byte[] write(JsonNode tree) {
        return (MAPPER.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode objectIn(JsonNode tree) {
        return tree.asObjectOpt().orElseThrow(() -> new BadRecord("it does not hold a JSON object"));
    }

    private static String place(TokenStreamLocation location) {
        return location == null ? "" : " at line " + location.getLineNr();
    }
}
