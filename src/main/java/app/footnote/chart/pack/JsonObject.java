package app.footnote.chart.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A JSON object whose fields are asked for by name and type; what does not fit is a {@link Refusal} with its place. */
record JsonObject(String file, String place, Map<String, Object> fields) {

    /** Returns the same object under a name that says more than its position. */
    JsonObject named(String name) {
        return new JsonObject(file, name, fields);
    }

    /** Refuses every field but these. */
    void allowOnly(Set<String> names) {
        for (String name : fields.keySet()) {
            if (!names.contains(name)) {
                throw refuse("the field " + quoted(name) + " is unknown");
            }
        }
    }

    String text(String name) {
        return checkedText(name, value(name, String.class, "a text"));
    }

    Optional<String> optionalText(String name) {
        return fields.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
    }

    boolean flag(String name) {
        return value(name, Boolean.class, "true or false");
    }

    int count(String name) {
        int count = value(name, Integer.class, "a whole number");
        if (count < 0) {
            throw refuse(name, "must not be negative");
        }
        return count;
    }

    /** Returns the value that the text in this field stands for. */
    <E> E choice(String name, Map<String, E> choices) {
        return choice(name, text(name), choices);
    }

    /** Returns the values that the texts in this list stand for, at least one and none twice. */
    <E> List<E> choices(String name, Map<String, E> choices) {
        List<String> texts = texts(name);
        if (texts.isEmpty()) {
            throw refuse(name, "must not be empty");
        }
        return texts.stream().map(text -> choice(name, text, choices)).toList();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(name)) {
            if (!(item instanceof String text)) {
                throw refuse(name, "must be a list of texts");
            }
            if (texts.contains(text)) {
                throw refuse(name, quoted(text) + " stands twice");
            }
            texts.add(checkedText(name, text));
        }
        return texts;
    }

    List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (Object item : list(name)) {
            objects.add(asObject(item, name + "[" + objects.size() + "]"));
        }
        return objects;
    }

    JsonObject object(String name) {
        return asObject(value(name, Object.class, "an object"), name);
    }

    /** Returns the fields of the object in this field as texts, or none if it is left out. */
    Map<String, String> optionalTextsByName(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (fields.containsKey(name)) {
            JsonObject object = object(name);
            object.fields.keySet().forEach(key -> texts.put(key, object.text(key)));
        }
        return texts;
    }

    Refusal refuse(String rule) {
        return new Refusal(file, place, rule);
    }

    Refusal refuse(String name, String rule) {
        return new Refusal(file, inside(name), rule);
    }

    /** Returns the text in quotation marks, shortened and on one line. */
    static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "?");
        return '"' + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + '"';
    }

    private <E> E choice(String name, String text, Map<String, E> choices) {
        if (!choices.containsKey(text)) {
            throw refuse(name, quoted(text) + " is not one of " + String.join(", ", choices.keySet()));
        }
        return choices.get(text);
    }

    private String checkedText(String name, String text) {
        if (text.isBlank()) {
            throw refuse(name, "must not be blank");
        }
        // A plain loop, because every text of a large pack comes through here while the app starts.
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw refuse(name, "must not hold control characters");
            }
        }
        return text;
    }

    private List<?> list(String name) {
        return value(name, List.class, "a list");
    }

    @SuppressWarnings("unchecked") // JsonText makes maps of names only
    private JsonObject asObject(Object value, String name) {
        if (!(value instanceof Map<?, ?> map)) {
            throw refuse(name, "must be an object");
        }
        return new JsonObject(file, inside(name), (Map<String, Object>) map);
    }

    private <T> T value(String name, Class<T> type, String kind) {
        Object value = fields.get(name);
        if (value == null) {
            throw refuse("the field " + quoted(name) + " is missing");
        }
        if (!type.isInstance(value)) {
            throw refuse(name, "must be " + kind);
        }
        return type.cast(value);
    }

    private String inside(String name) {
        return place.isEmpty() ? name : place + ", " + name;
    }
}
