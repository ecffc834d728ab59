package app.footnote.ui.foot;

import java.util.Locale;

/** The sign drawn on a marked zone: what the client said, or that the zone was worked. */
public enum MarkGlyph {
    WORKED,
    TENDER_1,
    TENDER_2,
    TENDER_3;

    /** Returns the name used in style classes and message keys, such as {@code tender-1}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
