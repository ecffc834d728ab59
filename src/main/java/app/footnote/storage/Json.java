package app.footnote.storage;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Text to tree and back, with limits on what is read. */
final class Json {
    /** The largest file read, in bytes. */
    static final int LARGEST_FILE = JsonTree.LARGEST;

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Reads one object. */
    static ObjectNode read(byte[] bytes) {
        try {
            return JsonTree.read(bytes);
        } catch (JacksonException e) {
            throw new BadRecord("it is not valid JSON" + place(e.getLocation()), e);
        }
    }

    /**
     * Writes a tree for people to read, ending in a new line. Half a surrogate pair becomes a question mark: as an escape
     * it would be kept, but many programs refuse a file that holds one.
     */
    static byte[] write(JsonNode tree) {
        return (Writing.MAPPER.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String place(TokenStreamLocation location) {
        return location == null ? "" : " at line " + location.getLineNr();
    }

    /** Made at the first save: the first window does not wait for it. */
    private static final class Writing {
        static final JsonMapper MAPPER =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }
}
