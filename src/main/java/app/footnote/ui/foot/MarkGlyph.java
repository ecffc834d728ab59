package app.footnote.ui.foot;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;

/** The sign drawn on a marked zone: discs for what the client said or that the zone was worked, squares for what the hands noticed. */
public enum MarkGlyph {
    WORKED,
    TENDER_1,
    TENDER_2,
    TENDER_3,
    TOO_STRONG,
    GRITTY,
    TIGHT,
    PUFFY,
    HARD,
    EMPTY,
    HOT,
    COLD;

    /** Returns the sign by itself, 20 wide and high, such as for a list. */
    public Node sign() {
        return new MarkSign(this);
    }

    /** Returns the signs side by side, by themselves. */
    public static Node signs(List<MarkGlyph> glyphs) {
        return new MarkSigns(glyphs);
    }

    /** Returns the dashed ring of a zone that was marked the last time, by itself. */
    public static Node lastTime() {
        return new GhostRing();
    }

    /** Returns the sign of that name; an unknown name is a programming error. */
    public static MarkGlyph of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns the name used in style classes and message keys, such as {@code tender-1}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
