package app.footnote.ui.session;

import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Tip;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The clock of the running session on the navigation rail while another screen shows. A press goes back to it. */
public final class RailClock extends Button {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double RING_STROKE = 3.5;

    private final Messages messages = Messages.of("session");
    private final LiveSession live;
    private final BooleanProperty roomShowing = new SimpleBooleanProperty(this, "roomShowing", false);
    private final StageRing ring = new StageRing(RING_STROKE);
    private final FontIcon icon = new FontIcon(Feather.CLOCK);
    private final ClockDigits digits = new ClockDigits("rail-digits");
    private final Label who = new Label();
    private ClockFace spoken;

    /** Makes the clock; {@code open} shows the running session. */
    public RailClock(LiveSession live, Runnable open) {
        this.live = live;
        setId("rail-clock");
        getStyleClass().add("rail-clock");
        digits.setId("rail-digits");
        who.getStyleClass().add("rail-who");
        VBox face = new VBox(new StackPane(ring, icon), digits, who);
        face.getStyleClass().add("rail-face");
        setGraphic(face);
        Tip.on(this, () -> messages.text("rail.tip"));
        setOnAction(pressed -> open.run());
        Follow.whileInScene(this, live.faceProperty(), this::show);
        Follow.whileInScene(this, live.curtain().drawnProperty(), drawn -> showAnew());
        Follow.whileInScene(
                this, roomShowing, showing -> show(live.faceProperty().get()));
    }

    /** Whether the running session itself is on the screen, so that this clock is not needed. */
    public BooleanProperty roomShowingProperty() {
        return roomShowing;
    }

    /** While the room shows its own clock, this one is not kept in step. */
    private void show(Optional<ClockFace> face) {
        Optional<ClockFace> wanted = face.filter(shown -> !shown.finished() && !roomShowing.get());
        setVisible(wanted.isPresent());
        setManaged(wanted.isPresent());
        wanted.ifPresent(this::show);
    }

    private void showAnew() {
        spoken = null;
        show(live.faceProperty().get());
    }

    private void show(ClockFace face) {
        boolean paused = face.pausedSince().isPresent();
        pseudoClassStateChanged(OVER, face.isOver());
        ring.show(face);
        showIcon(paused ? Feather.PAUSE : Feather.CLOCK);
        digits.show(face.whole().digits());
        who.setText(paused ? messages.text("rail.paused") : live.who());
        speakOf(face);
    }

    /** Setting the icon it already has would style it anew each second. */
    private void showIcon(Feather wanted) {
        if (icon.getIconCode() != wanted) {
            icon.setIconCode(wanted);
        }
    }

    private void speakOf(ClockFace face) {
        if (spoken == null || face.isNewsAfter(spoken)) {
            spoken = face;
            setAccessibleText(messages.text(
                    "rail.spoken",
                    live.who(),
                    face.current().name(),
                    face.whole().digits()));
        }
    }
}
