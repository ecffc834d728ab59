package app.footnote.storage;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object, read strictly: what is missing or of another kind is a {@link BadRecord} naming the
 * place.
 *
 * @param place where the object stands in its file, such as {@code body.findings[2]}
 * @param node the object
 */
record Fields(String place, JsonNode node) {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    Fields {
        if (!node.isObject()) {
            throw new BadRecord(place + " is not an object");
        }
    }

    String text(String name) {
        return required(name).stringValueOpt().orElseThrow(() -> bad(name, "is not a text"));
    }

    /** Reads a text that stands in many records, such as the name of a stage; it is kept in memory once. */
    String common(String name) {
        return text(name).intern();
    }

    Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** Reads a text that is empty where it is not written. */
    String textOrEmpty(String name) {
        return optionalText(name).orElse("");
    }

    /** Reads an object that has no fields where it is not written. */
    Fields objectOrEmpty(String name) {
        return has(name) ? object(name) : new Fields(place + "." + name, Json.object());
    }

    /** Returns the names of all fields, in their order. */
    List<String> names() {
        return node.propertyStream().map(Map.Entry::getKey).toList();
    }

    /** Reads a whole number that is not too large for an {@code int}. */
    int small(String name) {
        long value = whole(name);
        if (value != (int) value) {
            throw bad(name, "is too large a number");
        }
        return (int) value;
    }

    Optional<Integer> optionalSmall(String name) {
        return has(name) ? Optional.of(small(name)) : Optional.empty();
    }

    boolean flag(String name) {
        return required(name).booleanValueOpt().orElseThrow(() -> bad(name, "is not true or false"));
    }

    /** Reads a flag that is false where it is not written. */
    boolean optionalFlag(String name) {
        return has(name) && flag(name);
    }

    long whole(String name) {
        return required(name).longValueOpt().orElseThrow(() -> bad(name, "is not a whole number"));
    }

    double number(String name) {
        return required(name).doubleValueOpt().orElseThrow(() -> bad(name, "is not a number"));
    }

    Instant instant(String name) {
        return parsed(name, "is not a time such as 2026-11-22T10:15:30Z", Fields::instantOf);
    }

    Optional<Instant> optionalInstant(String name) {
        return has(name) ? Optional.of(instant(name)) : Optional.empty();
    }

    LocalDate day(String name) {
        return parsed(name, "is not a day such as 2026-11-22", Fields::dayOf);
    }

    Optional<LocalDate> optionalDay(String name) {
        return has(name) ? Optional.of(day(name)) : Optional.empty();
    }

    /** Reads a list of days that is empty where it is not written. */
    List<LocalDate> optionalDays(String name) {
        try {
            return optionalTexts(name).stream().map(Fields::dayOf).toList();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new BadRecord(place + "." + name + " holds something that is no day", e);
        }
    }

    Duration duration(String name) {
        return parsed(name, "is not a duration such as PT5M", Duration::parse);
    }

    /** Reads a text through a parser that throws on what it does not know. */
    <T> T parsed(String name, String problem, Function<String, T> parser) {
        try {
            return parser.apply(text(name));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new BadRecord(place + "." + name + " " + problem, e);
        }
    }

    /** Reads one of the values by its id. */
    <T> T oneOf(String name, T[] values, Function<T, String> id) {
        return choose(name, text(name), values, id);
    }

    <T> Optional<T> optionalOneOf(String name, T[] values, Function<T, String> id) {
        return has(name) ? Optional.of(oneOf(name, values, id)) : Optional.empty();
    }

    /** Reads several of the values by their ids. */
    <T> List<T> someOf(String name, T[] values, Function<T, String> id) {
        return texts(name).stream().map(text -> choose(name, text, values, id)).toList();
    }

    /** Reads several of the values by their ids; none where the list is not written. */
    <T> List<T> optionalSomeOf(String name, T[] values, Function<T, String> id) {
        return has(name) ? someOf(name, values, id) : List.of();
    }

    Fields object(String name) {
        return new Fields(place + "." + name, required(name));
    }

    Optional<Fields> optionalObject(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /** Reads each object of an array. */
    <T> List<T> each(String name, Function<Fields, T> reader) {
        JsonNode array = array(name);
        return IntStream.range(0, array.size())
                .mapToObj(i -> new Fields(place + "." + name + "[" + i + "]", array.get(i)))
                .map(reader)
                .toList();
    }

    /** Reads a list of texts that is empty where it is not written. */
    List<String> optionalTexts(String name) {
        return has(name) ? texts(name) : List.of();
    }

    /** Reads each list of numbers in a list. */
    <T> Optional<List<T>> optionalList(String name, Function<List<Double>, T> reader) {
        return has(name)
                ? Optional.of(array(name)
                        .valueStream()
                        .map(list -> reader.apply(numbers(name, list)))
                        .toList())
                : Optional.empty();
    }

    /** Reads each object of an array that is empty where it is not written. */
    <T> List<T> optionalEach(String name, Function<Fields, T> reader) {
        return has(name) ? each(name, reader) : List.of();
    }

    List<String> texts(String name) {
        return array(name)
                .valueStream()
                .map(value -> value.stringValueOpt().orElseThrow(() -> bad(name, "holds something that is no text")))
                .toList();
    }

    private List<Double> numbers(String name, JsonNode list) {
        return list.valueStream()
                .map(value -> value.doubleValueOpt().orElseThrow(() -> bad(name, "holds something that is no number")))
                .toList();
    }

    private <T> T choose(String name, String text, T[] values, Function<T, String> id) {
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> bad(name, "is not one of the words Footnote knows"));
    }

    private static Instant instantOf(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new IllegalArgumentException("no time a practice has known: " + text);
        }
        return instant;
    }

    private static LocalDate dayOf(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1900 || day.getYear() > 2999) {
            throw new IllegalArgumentException("no day a practice has known: " + text);
        }
        return day;
    }

    private JsonNode array(String name) {
        return required(name).asArrayOpt().orElseThrow(() -> bad(name, "is not a list"));
    }

    private JsonNode required(String name) {
        return node.optional(name).orElseThrow(() -> bad(name, "is missing"));
    }

    boolean has(String name) {
        return node.has(name);
    }

    private BadRecord bad(String name, String problem) {
        return new BadRecord(place + "." + name + " " + problem);
    }
}
