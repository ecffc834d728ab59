package app.footnote.storage;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A good record in which one or two values are another program's idea is read or refused, and never breaks a reader. */
@Execution(ExecutionMode.CONCURRENT)
class ChangedBodiesTest {
    private static final Path GOOD = Path.of("src/test/resources/app/footnote/storage/RecordReadersFuzzTestInputs");
    private static final int CHANGES = 3_000;
    private static final String IDEAS = """
        [null, true, false, 0, -1, 1, 11, 1.5, 1e400, -1e400, 2147483648, 9223372036854775808, "", " ", "x", "\\u0000",
        "\\ud83d\\udc63", "\\u05d0\\u05d1", "e\\u0301", "../x", "1500-01-01", "1900-02-29", "2024-02-29", "9999-12-31",
        "-999999999-01-01", "2026-03-29T01:30:00Z", "-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z",
        "PT0S", "PT-1S", "PT9223372036854775807S", "P106751991167300D", "Europe/Atlantis", "+18:00", "right", "worked",
        "01a202c0-f64b-7718-9923-df2be674b127", [], [[]], [null], [0], [""], ["x", "x"], ["1500-01-01"], {}, {"x": 1}]
        """;

    record Kind(String seeds, Codec<?> codec) {
        void readOrRefuse(ObjectNode body) {
            BodyReader.of(codec).readOrRefuse(body);
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("anyClientIsReadOrRefused", new ClientCodec()),
                new Kind("anyConsultationIsReadOrRefused", new ConsultationCodec()),
                new Kind("anySessionIsReadOrRefused", new SessionCodec()),
                new Kind("anySettingsAreReadOrRefused", new SettingsCodec()),
                new Kind("anyProfileIsReadOrRefused", new ProfileCodec()),
                new Kind("anyChartNotesAreReadOrRefused", new ChartNotesCodec()),
                new Kind("anyPresetsAreReadOrRefused", new PresetsCodec()),
                new Kind("anyMarkerIsReadOrRefused", new MarkerCodec()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aChangedRecordIsReadOrRefused(Kind kind) throws IOException {
        ArrayNode ideas = (ArrayNode) Json.read(("{\"ideas\":" + IDEAS.strip() + "}").getBytes("UTF-8"))
                .get("ideas");
        for (Path seed : seeds(kind)) {
            byte[] good = Files.readAllBytes(seed);
            Random random = new Random(seed.getFileName().hashCode());
            for (int change = 0; change < CHANGES; change++) {
                ObjectNode body = Json.read(good);
                changed(body, ideas, random);
                if (random.nextInt(3) == 0) {
                    changed(body, ideas, random);
                }
                readOrRefuse(kind, body);
            }
        }
    }

    private static void readOrRefuse(Kind kind, ObjectNode body) {
        String text = body.toString();
        try {
            kind.readOrRefuse(body);
        } catch (RuntimeException e) {
            fail("the reader breaks over " + text, e);
        }
    }

    private static List<Path> seeds(Kind kind) throws IOException {
        try (Stream<Path> files = Files.list(GOOD.resolve(kind.seeds()))) {
            return files.filter(file -> file.getFileName().toString().startsWith("good"))
                    .sorted()
                    .toList();
        }
    }

    /** Puts another value somewhere, or takes one away. */
    private static void changed(ObjectNode body, ArrayNode ideas, Random random) {
        List<Consumer<JsonNode>> places = new ArrayList<>();
        List<Runnable> removals = new ArrayList<>();
        collect(body, places, removals);
        if (places.isEmpty()) {
            return;
        }
        int place = random.nextInt(places.size());
        if (random.nextInt(8) == 0) {
            removals.get(place).run();
        } else {
            places.get(place).accept(ideas.get(random.nextInt(ideas.size())).deepCopy());
        }
    }

    private static void collect(JsonNode node, List<Consumer<JsonNode>> places, List<Runnable> removals) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                places.add(other -> object.set(field.getKey(), other));
                removals.add(() -> object.remove(field.getKey()));
                collect(field.getValue(), places, removals);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                places.add(other -> array.set(at, other));
                removals.add(() -> array.remove(at));
                collect(array.get(i), places, removals);
            }
        }
    }
}
