package app.footnote.guide;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.geometry.Point;
import app.footnote.session.TreatmentKind;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads the files in {@code assets/guide}. */
public final class GuideReader {
    private static final String ROOT = "/app/footnote/assets/guide/";

    private final Function<String, Optional<InputStream>> files;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addMixIn(Mark.class, MarkKinds.class)
            .addModule(new SimpleModule()
                    .addDeserializer(Point.class, new PointReader())
                    .addDeserializer(TreatmentKind.class, new IdReader<>(GuideReader::kind))
                    .addDeserializer(Foot.class, new IdReader<>(GuideReader::foot))
                    .addDeserializer(FootView.class, new IdReader<>(GuideReader::view))
                    .addKeyDeserializer(TreatmentKind.class, new KindKey()))
            .build();

    /** Reads the guide that is packed with the app. */
    public GuideReader() {
        this(file -> Optional.ofNullable(GuideReader.class.getResourceAsStream(ROOT + file)));
    }

    /** Reads files by name from elsewhere. */
    GuideReader(Function<String, Optional<InputStream>> files) {
        this.files = files;
    }

    /**
     * Reads the four files.
     *
     * @throws IOException if a file is missing or not what it should be; the message names the file
     */
    public GuideBook read() throws IOException {
        return new GuideBook(
                read("guide.json", TreatmentGuide.class),
                read("treatments.json", TreatmentPages.class),
                List.of(read("strokes.json", StrokeDiagram[].class)),
                read("sources.json", References.class));
    }

    private <T> T read(String file, Class<T> type) throws IOException {
        try (InputStream in = files.apply(file).orElseThrow(() -> new IOException("guide/" + file + " is missing"))) {
            return mapper.readValue(in, type);
        } catch (JacksonException e) {
            throw new IOException("guide/" + file + ": " + e.getOriginalMessage(), e);
        }
    }

    private static TreatmentKind kind(String id) {
        return first(TreatmentKind.values(), TreatmentKind::id, id);
    }

    private static Foot foot(String id) {
        return first(Foot.values(), Foot::id, id);
    }

    private static FootView view(String id) {
        return first(FootView.values(), FootView::id, id);
    }

    private static <T> T first(T[] values, Function<T, String> idOf, String id) {
        return Arrays.stream(values)
                .filter(value -> idOf.apply(value).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + id + "\" is unknown"));
    }

    /** The word in a file for each kind of mark. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Mark.Arrow.class, name = "arrow"),
        @JsonSubTypes.Type(value = Mark.Swirl.class, name = "swirl"),
        @JsonSubTypes.Type(value = Mark.Turn.class, name = "turn"),
        @JsonSubTypes.Type(value = Mark.Dots.class, name = "dots"),
        @JsonSubTypes.Type(value = Mark.Walk.class, name = "walk"),
        @JsonSubTypes.Type(value = Mark.Press.class, name = "press"),
        @JsonSubTypes.Type(value = Mark.Rub.class, name = "rub"),
        @JsonSubTypes.Type(value = Mark.Area.class, name = "area")
    })
    private interface MarkKinds {}

    /** A place is written {@code [x, y]}. */
    private static final class PointReader extends ValueDeserializer<Point> {
        @Override
        public Point deserialize(JsonParser parser, DeserializationContext context) {
            double[] place = parser.readValueAs(double[].class);
            if (place.length != 2) {
                throw new IllegalArgumentException("a place is written [x, y]");
            }
            return new Point(place[0], place[1]);
        }
    }

    private static final class IdReader<T> extends ValueDeserializer<T> {
        private final Function<String, T> byId;

        private IdReader(Function<String, T> byId) {
            this.byId = byId;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return byId.apply(parser.getString());
        }
    }

    private static final class KindKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return kind(key);
        }
    }
}
