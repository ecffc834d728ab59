package app.footnote.chart;

import java.util.regex.Pattern;

/**
 * The id of a reflex zone within its chart pack.
 *
 * @param value lower-case words joined by hyphens, such as {@code solar-plexus}
 */
public record ZoneId(String value) {
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Refuses anything but kebab-case. */
    public ZoneId {
        if (!KEBAB_CASE.matcher(value).matches()) {
            throw new IllegalArgumentException("a zone id is kebab-case, not \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
