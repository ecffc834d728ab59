package app.footnote.ui.foot;

import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** A few words above a zone that go away by themselves. */
final class Bubble extends Overlay {
    private static final Duration STAYS = Duration.seconds(5);
    private static final double ABOVE = 24;

    private final Label words = label("", "zone-bubble");
    private final PauseTransition stay = new PauseTransition(STAYS);
    private Optional<ZoneNode> zone = Optional.empty();

    Bubble(ChartFrame frame) {
        super(frame);
        words.setVisible(false);
        stay.setOnFinished(over -> hide());
        getChildren().add(words);
    }

    void say(ZoneNode about, String text) {
        zone = Optional.of(about);
        words.setText(text);
        words.setVisible(true);
        stay.playFromStart();
        requestLayout();
    }

    void hide() {
        stay.stop();
        zone = Optional.empty();
        words.setVisible(false);
    }

    @Override
    void place() {
        zone.map(frame()::anchor).ifPresent(anchor -> {
            double half = words.prefWidth(-1) / 2;
            Bounds room = new Bounds(half, 0, Math.max(half, getWidth() - half), Math.max(1, getHeight()));
            double x = Math.clamp(anchor.x(), room.minX(), room.maxX());
            put(words, new Point(x, Math.max(words.prefHeight(-1), anchor.y() - ABOVE)), 0.5, 1);
        });
    }
}
