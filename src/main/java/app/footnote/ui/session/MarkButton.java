package app.footnote.ui.session;

import app.footnote.session.Mark;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Tip;
import app.footnote.ui.record.MarkedFeet;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;

/** A large button that chooses a mark: its sign, its word, and in the tooltip the key that does the same. */
final class MarkButton extends ToggleButton {
    private static final double LARGER = 1.1;

    private final Mark mark;

    MarkButton(Messages messages, Mark mark, Function<Mark, String> keyOf) {
        super(messages.text(mark.grade() > 0 ? "mark.tender" : "mark." + mark.id()));
        this.mark = mark;
        setId("room-mark-" + mark.id());
        getStyleClass().addAll("room-tool", "room-mark");
        setContentDisplay(ContentDisplay.TOP);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        Node sign = MarkedFeet.glyph(mark).sign();
        sign.setScaleX(LARGER);
        sign.setScaleY(LARGER);
        setGraphic(new Group(sign));
        setAccessibleText(messages.text("mark.spoken." + mark.id()));
        Tip.on(this, () -> messages.text("mark.tip", getAccessibleText(), keyOf.apply(mark)));
    }

    Mark mark() {
        return mark;
    }
}
