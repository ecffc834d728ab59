package app.footnote.ui.foot;

import java.util.List;
import javafx.scene.Group;

/** All signs of one zone side by side, around 0 0. */
final class MarkSigns extends Group {
    private static final double APART = 22;

    MarkSigns(List<MarkGlyph> glyphs) {
        double first = -APART * (glyphs.size() - 1) / 2;
        for (int i = 0; i < glyphs.size(); i++) {
            MarkSign sign = new MarkSign(glyphs.get(i));
            sign.setTranslateX(first + i * APART);
            getChildren().add(sign);
        }
    }
}
