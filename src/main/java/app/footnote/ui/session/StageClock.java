package app.footnote.ui.session;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.TimeWords;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The ring with the stage's name, the time left in it, and which stage it is. */
final class StageClock extends StackPane {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");
    private static final double STROKE = 14;

    private final Messages messages;
    private final StageRing ring = new StageRing(STROKE);
    private final Label title = new Label();
    private final ClockDigits digits = new ClockDigits("room-digits");
    private final Label below = new Label();
    private ClockFace spoken;

    StageClock(Messages messages) {
        this.messages = messages;
        setId("session-clock");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        getStyleClass().add("stage-clock");
        title.getStyleClass().add("clock-title");
        title.setId("session-clock-title");
        below.getStyleClass().add("clock-below");
        digits.setId("session-digits");
        VBox middle = new VBox(title, digits, below);
        middle.getStyleClass().add("clock-middle");
        getChildren().setAll(ring, middle);
    }

    void show(ClockFace face) {
        pseudoClassStateChanged(OVER, face.stage().isOver());
        pseudoClassStateChanged(PAUSED, face.pausedSince().isPresent());
        pseudoClassStateChanged(NEAR, face.isNear());
        title.setText(title(face));
        digits.show(face.shown().digits());
        below.setText(below(face));
        ring.show(face);
        speakOf(face);
    }

    /** Returns the characters of the clock. */
    String shown() {
        return digits.shown();
    }

    private String title(ClockFace face) {
        if (face.waiting().isPresent()) {
            return messages.text("clock.waiting");
        }
        return face.isOver() ? messages.text("clock.over") : face.current().name();
    }

    private String below(ClockFace face) {
        if (face.waiting().isPresent()) {
            return messages.text("clock.waiting.below");
        }
        if (face.isOver()) {
            return messages.text("clock.done", TimeWords.minutesAndSeconds(face.allotted()));
        }
        String key = face.stage().isOver() ? "clock.over-in" : face.stage().isUp() ? "clock.open-in" : "clock.left-in";
        return messages.text(key, face.index() + 1, face.rows().size());
    }

    /** A text for each second would never let a screen reader finish. */
    private void speakOf(ClockFace face) {
        if (spoken == null || face.isNewsAfter(spoken)) {
            spoken = face;
            setAccessibleText(words(face));
        }
    }

    private String words(ClockFace face) {
        String state = face.pausedSince().isPresent() ? messages.text("clock.spoken.paused") : "";
        long minutes = Math.ceilDiv(Math.abs(face.stage().seconds()), 60);
        if (face.waiting().isPresent()) {
            return messages.text("clock.waiting.spoken");
        }
        String how = face.stage().isUp() ? ".open" : "";
        String key = "clock.spoken" + (face.stage().isOver() ? ".over" : how);
        return messages.text(
                key, face.current().name(), face.index() + 1, face.rows().size(), minutes, state);
    }
}
