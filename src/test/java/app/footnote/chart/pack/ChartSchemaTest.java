package app.footnote.chart.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ChartSchemaTest {
    private static final Path CHARTS = Path.of("assets", "charts");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Schema schema = schema();

    @Test
    void theSmallPackKeepsTheSchema() {
        assertThat(faults(zone -> {})).isEmpty();
    }

    @Test
    void theShippedPackKeepsTheSchema() throws IOException {
        assertThat(faults(MAPPER.readTree(Files.readString(CHARTS.resolve("footnote/chart.json")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "name", "otherNames", "system", "band", "associated", "feet", "places", "statements"})
    void aZoneThatLacksAFieldFails(String field) {
        assertThat(faults(zone -> zone.remove(field)))
                .singleElement()
                .asString()
                .contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"line", "column", "bone"})
    void aPlaceThatLacksALineFails(String line) {
        assertThat(faults(zone -> place(zone).remove(line)))
                .singleElement()
                .asString()
                .contains(line);
    }

    @ParameterizedTest
    @CsvSource({"name, ' '", "associated, ''", "system, immune", "band, ankle", "feet, none", "id, Not Kebab"})
    void aZoneWithAWordThatDoesNotFitFails(String field, String word) {
        assertThat(faults(zone -> zone.put(field, word))).isNotEmpty();
    }

    @Test
    void aLineThatDoesNotTellItsBasisFails() {
        assertThat(faults(zone -> ((ObjectNode) place(zone).get("bone")).put("basis", "guess")))
                .singleElement()
                .asString()
                .contains("general knowledge");
    }

    @Test
    void anUnknownFieldFails() {
        assertThat(faults(zone -> zone.put("remedy", "none")))
                .singleElement()
                .asString()
                .contains("remedy");
    }

    private List<String> faults(Consumer<ObjectNode> change) {
        JsonNode chart = MAPPER.readTree(new TextPack().text("chart.json"));
        change.accept((ObjectNode) chart.get("zones").get(0));
        return faults(chart);
    }

    private List<String> faults(JsonNode chart) {
        return schema.validate(chart).stream().map(Object::toString).toList();
    }

    private static ObjectNode place(ObjectNode zone) {
        return (ObjectNode) zone.get("places").get(0);
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(CHARTS.resolve("chart.schema.json")), InputFormat.JSON);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
