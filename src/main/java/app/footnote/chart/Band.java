package app.footnote.chart;

import java.util.Locale;

/** The part of the foot a reflex zone lies in. */
public enum Band {
    TOES,
    BALL,
    UPPER_ARCH,
    LOWER_ARCH,
    HEEL,
    INNER_EDGE,
    OUTER_EDGE,
    TOP;

    /** Returns the name used in files and message keys, such as {@code upper-arch}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
