package app.footnote.storage;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published schemas of the files, and a stricter copy of them in which every object that tells its fields has no
 * others. The published ones let others be, since fields of other programs are kept.
 */
final class FileSchemas {
    private static final Path FOLDER = Path.of("assets", "schema");
    private static final String PLACE = "https://localhost/";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final SchemaRegistry registry;

    private FileSchemas(boolean isClosed) {
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(place -> text(place.substring(PLACE.length()), isClosed)));
    }

    static FileSchemas published() {
        return new FileSchemas(false);
    }

    static FileSchemas closed() {
        return new FileSchemas(true);
    }

    /** Returns what is wrong with a file, by the schema of its kind. */
    List<String> faults(JsonNode file) {
        String kind = file.path("format").asString().replaceFirst("^footnote-", "");
        Schema schema = registry.getSchema(SchemaLocation.of(PLACE + kind + ".schema.json"));
        return schema.validate(file).stream().map(Object::toString).toList();
    }

    /** Returns the names of all fields the schema of that kind describes. */
    static Set<String> describedFields(String kind) {
        Set<String> names = new TreeSet<>();
        MAPPER.readTree(text(kind + ".schema.json", false))
                .findValues("properties")
                .forEach(properties -> names.addAll(properties.propertyNames()));
        return names;
    }

    private static String text(String name, boolean isClosed) {
        try {
            JsonNode schema = MAPPER.readTree(Files.readString(FOLDER.resolve(name)));
            if (isClosed) {
                close(schema);
            }
            return schema.toString();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static void close(JsonNode schema) {
        schema.forEach(FileSchemas::close);
        boolean tellsItsFields = schema.path("type").asString("").equals("object")
                && schema.has("properties")
                && !schema.has("additionalProperties");
        if (tellsItsFields) {
            ((ObjectNode) schema).put("unevaluatedProperties", false);
        }
    }
}
