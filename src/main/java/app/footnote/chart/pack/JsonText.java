package app.footnote.chart.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON text strictly into maps, lists, strings, integers and booleans.
 *
 * <p>It reads token by token: binding to classes would more than double the time the first chart takes to appear.
 */
final class JsonText {
    private static final int DEEPEST = 32;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * DEEPEST)
                    .maxStringLength(20_000)
                    .maxNameLength(200)
                    .maxNumberLength(50)
                    .build())
            .build();

    private final String file;
    private final JsonParser parser;

    private JsonText(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Returns the object the text consists of, or throws a {@link Refusal}. */
    static JsonObject read(String file, String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonText(file, parser).document();
        } catch (StreamConstraintsException tooMuch) {
            throw new Refusal(file, line(tooMuch), "a text, a name or a number is too long");
        } catch (JacksonException malformed) {
            throw new Refusal(file, line(malformed), "the JSON is malformed: " + oneLine(malformed));
        }
    }

    private JsonObject document() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw refuse("the JSON must be one object");
        }
        Map<String, Object> fields = object(1);
        if (parser.nextToken() != null) {
            throw refuse("nothing may follow the JSON object");
        }
        return new JsonObject(file, "", fields);
    }

    private Object value(JsonToken token, int depth) {
        return switch (token) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> integer();
            case null, default -> throw refuse("only objects, lists, texts, whole numbers, true and false are allowed");
        };
    }

    private Map<String, Object> object(int depth) {
        checkDepth(depth);
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (fields.put(name, value(parser.nextToken(), depth)) != null) {
                throw refuse("the field " + JsonObject.quoted(name) + " stands twice");
            }
        }
        return fields;
    }

    private List<Object> array(int depth) {
        checkDepth(depth);
        List<Object> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(value(token, depth));
        }
        return values;
    }

    private Integer integer() {
        if (parser.getNumberType() != JsonParser.NumberType.INT) {
            throw refuse("a number is too large");
        }
        return parser.getIntValue();
    }

    private void checkDepth(int depth) {
        if (depth > DEEPEST) {
            throw refuse("the JSON must not be nested deeper than " + DEEPEST);
        }
    }

    private Refusal refuse(String rule) {
        return new Refusal(file, line(parser.currentTokenLocation()), rule);
    }

    private static String line(JacksonException exception) {
        return exception.getLocation() == null ? "" : line(exception.getLocation());
    }

    private static String line(TokenStreamLocation location) {
        return "line " + location.getLineNr();
    }

    private static String oneLine(JacksonException exception) {
        return exception.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }
}
