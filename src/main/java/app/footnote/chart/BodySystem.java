package app.footnote.chart;

import java.util.Locale;

/** The eleven groups of body parts by which reflex zones are coloured and filtered. */
public enum BodySystem {
    NERVOUS,
    SENSORY,
    ENDOCRINE,
    RESPIRATORY,
    CIRCULATORY,
    LYMPHATIC,
    DIGESTIVE,
    URINARY,
    REPRODUCTIVE,
    SKELETAL,
    MUSCULAR;

    /** Returns the name used in files, style classes and message keys, such as {@code nervous}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
