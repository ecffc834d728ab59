package app.footnote.ui.foot;

import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** The name of the zone under the pointer, shown after a moment. */
final class Hint extends Overlay {
    private static final Duration DELAY = Duration.millis(150);
    private static final double RIGHT_OF_POINTER = 14;
    private static final double BELOW_POINTER = 18;

    private final Label name = label("", "zone-hint");
    private final PauseTransition delay = new PauseTransition(DELAY);
    private Point pointer = new Point(0, 0);

    Hint(ChartFrame frame) {
        super(frame);
        name.setVisible(false);
        delay.setOnFinished(waited -> show());
        getChildren().add(name);
    }

    /** Follows the pointer; the zone under it is named once it has stayed a moment. */
    void follow(Optional<ZoneNode> zone, Point at) {
        pointer = at;
        Optional<String> text = zone.filter(over -> !over.is(ZoneState.CHOSEN))
                .map(over -> over.zone().name());
        if (text.isEmpty()) {
            hide();
        } else if (!text.get().equals(name.getText())) {
            name.setVisible(false);
            name.setText(text.get());
            delay.playFromStart();
        }
        place();
    }

    /** Shows no name until the pointer moves to another zone. */
    void hide() {
        delay.stop();
        name.setVisible(false);
        name.setText("");
    }

    @Override
    void place() {
        Bounds room = new Bounds(0, 0, Math.max(1, getWidth()), Math.max(1, getHeight()));
        double x = Math.min(pointer.x() + RIGHT_OF_POINTER, room.maxX() - name.prefWidth(-1));
        double y = Math.min(pointer.y() + BELOW_POINTER, room.maxY() - name.prefHeight(-1));
        put(name, new Point(x, y), 0, 0);
    }

    private void show() {
        name.setVisible(true);
        requestLayout();
    }
}
