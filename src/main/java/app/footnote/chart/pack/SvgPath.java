package app.footnote.chart.pack;

import app.footnote.geometry.BadPathException;
import app.footnote.geometry.NumberReader;
import app.footnote.geometry.Outline;
import app.footnote.geometry.PathParser;
import app.footnote.geometry.Point;
import app.footnote.geometry.Segment;
import java.util.List;
import java.util.Map;

/**
 * A path element of a drawing.
 *
 * @param file the drawing
 * @param group id of the group it lies in, or empty
 * @param line its line in the file
 * @param attributes its attributes by name
 */
record SvgPath(String file, String group, int line, Map<String, String> attributes) {
    private static final int MOST_COMMANDS = 5_000;

    /** Returns the attribute, refusing a path without it. */
    String required(String name) {
        String value = attributes.get(name);
        if (value == null) {
            throw refuse("the attribute " + name + " is missing");
        }
        return value;
    }

    Outline outline() {
        try {
            Outline outline = PathParser.parse(required("d"));
            if (outline.segments().size() > MOST_COMMANDS) {
                throw refuse("a path must not have more than 5,000 commands");
            }
            return outline;
        } catch (BadPathException malformed) {
            throw refuse("the path data is malformed: " + malformed.getMessage());
        }
    }

    /** Returns the outline, refusing all but one run of at least two pieces that ends with Z. */
    Outline closedOutline() {
        Outline outline = outline();
        List<Segment> segments = outline.segments();
        boolean oneRun = segments.stream().skip(1).noneMatch(Segment.Move.class::isInstance);
        if (!oneRun || segments.size() < 4 || !(segments.getLast() instanceof Segment.Close)) {
            throw refuse("the path must be one closed path");
        }
        return outline;
    }

    Point anchor() {
        try {
            double[] numbers = NumberReader.numbers(required("data-anchor"), 2);
            return new Point(numbers[0], numbers[1]);
        } catch (BadPathException malformed) {
            throw refuse("data-anchor must be two numbers");
        }
    }

    Refusal refuse(String rule) {
        return new Refusal(file, place(), rule);
    }

    private String place() {
        if (attributes.containsKey("data-zone")) {
            return "zone " + shortened(attributes.get("data-zone"));
        }
        return attributes.containsKey("id") ? "path " + shortened(attributes.get("id")) : "line " + line;
    }

    private static String shortened(String name) {
        return Words.isKebabCase(name) ? name : JsonObject.quoted(name);
    }
}
