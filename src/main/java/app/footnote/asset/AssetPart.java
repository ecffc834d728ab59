package app.footnote.asset;

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

/** An object in a JSON file that is packed with the app. What it lacks is an {@link IllegalArgumentException}. */
public final class AssetPart {
    private static final String ROOT = "/app/footnote/assets/";

    private final JsonNode node;

    private AssetPart(JsonNode node) {
        this.node = node;
    }

    /**
     * Reads a whole file.
     *
     * @param file its path in the assets, such as {@code cautions/cautions.json}
     * @param reader turns the object in the file into what it stands for
     * @throws IllegalStateException if the file is damaged; the message names it and what is wrong
     */
    public static <T> T read(String file, Function<AssetPart, T> reader) {
        try (InputStream in = AssetPart.class.getResourceAsStream(ROOT + file)) {
            return reader.apply(new AssetPart(JsonMapper.shared().readTree(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalStateException(file + ", packed with the app, is damaged: " + e.getMessage(), e);
        }
    }

    /** Returns the text in a field. */
    public String text(String field) {
        return optionalText(field).orElseThrow(() -> missing(field));
    }

    /** Returns the text in a field; empty if there is none. */
    public Optional<String> optionalText(String field) {
        return node.path(field).stringValueOpt();
    }

    /** Returns the whole number in a field. */
    public int number(String field) {
        return node.path(field).intValueOpt().orElseThrow(() -> missing(field));
    }

    /** Says whether a field is true; it is false if there is none. */
    public boolean flag(String field) {
        return node.path(field).asBoolean(false);
    }

    /** Returns the value whose id stands in a field. */
    public <T> T oneOf(String field, T[] values, Function<T, String> idOf) {
        return withId(text(field), values, idOf);
    }

    /** Returns the values whose ids are listed in a field, in the order of the list; none if there is no such list. */
    public <T> List<T> someOf(String field, T[] values, Function<T, String> idOf) {
        return texts(field).stream().map(id -> withId(id, values, idOf)).toList();
    }

    /** Returns the texts listed in a field; none if there is no such list. */
    public List<String> texts(String field) {
        return node.path(field).valueStream().map(JsonNode::stringValue).toList();
    }

    /** Returns what the objects listed in a field stand for; none if there is no such list. */
    public <T> List<T> each(String field, Function<AssetPart, T> reader) {
        return node.path(field).valueStream().map(AssetPart::new).map(reader).toList();
    }

    /** Returns the object in a field; empty if there is none. */
    public Optional<AssetPart> optionalPart(String field) {
        return node.optional(field).map(AssetPart::new);
    }

    /** Returns the object in a field. */
    public AssetPart part(String field) {
        return optionalPart(field).orElseThrow(() -> missing(field));
    }

    private IllegalArgumentException missing(String field) {
        return new IllegalArgumentException("\"" + field + "\" is missing in " + node);
    }

    private static <T> T withId(String id, T[] values, Function<T, String> idOf) {
        return Arrays.stream(values)
                .filter(value -> idOf.apply(value).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + id + "\" is unknown"));
    }
}
