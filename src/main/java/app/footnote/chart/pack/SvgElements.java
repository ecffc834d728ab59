package app.footnote.chart.pack;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the elements of a drawing, refusing everything but {@code svg}, {@code title}, {@code g} and {@code path}. */
final class SvgElements {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int MOST_SHAPES = 5_000;
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "svg", Set.of("viewBox", "width", "height"),
            "title", Set.of(),
            "g", Set.of("id"),
            "path", Set.of("id", "class", "d", "data-zone", "data-tone", "data-anchor", "data-overlay"));
    // An svg holds titles and groups, a group holds titles and paths.
    private static final Map<String, Set<String>> PARENTS =
            Map.of("svg", Set.of(""), "title", Set.of("svg", "g"), "g", Set.of("svg"), "path", Set.of("g"));

    private final String file;
    private final XMLStreamReader reader;
    private final List<String> open = new ArrayList<>(List.of(""));
    private final Set<String> ids = new HashSet<>();
    private final List<SvgPath> paths = new ArrayList<>();
    private String group = "";
    private String viewBox = "";

    private SvgElements(String file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** Returns the elements of the drawing, or throws a {@link Refusal}. */
    static SvgElements read(String file, String text) {
        checkDoctype(file, text);
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            SvgElements elements = new SvgElements(file, reader);
            elements.readAll();
            reader.close();
            return elements;
        } catch (XMLStreamException malformed) {
            int line = malformed.getLocation() == null
                    ? 1
                    : malformed.getLocation().getLineNumber();
            throw new Refusal(file, "line " + line, "the XML is malformed or uses an entity");
        }
    }

    /** Returns the view box, empty if there is none. */
    String viewBox() {
        return viewBox;
    }

    /** Says whether the drawing has an element of that id. */
    boolean hasId(String id) {
        return ids.contains(id);
    }

    /** Returns the paths in drawing order. */
    List<SvgPath> paths() {
        return paths;
    }

    // Looked for in the text, because the parser of the JDK fails on odd characters in a DOCTYPE even if told to skip
    // it.
    private static void checkDoctype(String file, String text) {
        int start = text.indexOf("<!DOCTYPE");
        if (start >= 0) {
            long line = 1
                    + text.substring(0, start)
                            .chars()
                            .filter(character -> character == '\n')
                            .count();
            throw new Refusal(file, "line " + line, "a DOCTYPE is not allowed");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private void readAll() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> checkText();
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refuse("an entity is not allowed");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    throw refuse("a processing instruction is not allowed");
                default -> {}
            }
        }
    }

    private void start(String name) {
        if (!NAMESPACE.equals(reader.getNamespaceURI()) || !ATTRIBUTES.containsKey(name)) {
            throw refuse("the element " + JsonObject.quoted(name) + " is not allowed");
        }
        if (!PARENTS.get(name).contains(open.getLast())) {
            throw refuse("the element " + JsonObject.quoted(name) + " is not allowed in this place");
        }
        open.add(name);
        Map<String, String> attributes = attributes(ATTRIBUTES.get(name));
        switch (name) {
            case "svg" -> viewBox = attributes.getOrDefault("viewBox", "");
            case "g" -> group = attributes.getOrDefault("id", "");
            case "path" -> addPath(attributes);
            default -> {}
        }
    }

    private void addPath(Map<String, String> attributes) {
        if (paths.size() == MOST_SHAPES) {
            throw refuse("a drawing must not have more than 5,000 shapes");
        }
        paths.add(new SvgPath(file, group, reader.getLocation().getLineNumber(), attributes));
    }

    private Map<String, String> attributes(Set<String> allowed) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            if (reader.getAttributeNamespace(i) != null || !allowed.contains(name)) {
                throw refuse("the attribute " + JsonObject.quoted(name) + " is not allowed");
            }
            attributes.put(name, reader.getAttributeValue(i));
        }
        checkId(attributes.get("id"));
        return attributes;
    }

    private void checkId(String id) {
        if (id != null && !ids.add(id)) {
            throw refuse("the id " + JsonObject.quoted(id) + " is used twice");
        }
    }

    private void checkText() {
        if (!open.getLast().equals("title") && !reader.isWhiteSpace()) {
            throw refuse("text is allowed in a title only");
        }
    }

    private Refusal refuse(String rule) {
        return new Refusal(file, "line " + reader.getLocation().getLineNumber(), rule);
    }
}
