package app.footnote.ui.session;

import app.footnote.session.Mark;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the running session. They work wherever the keyboard is, except in a text, and except that Space presses
 * a button the person has gone to with the keyboard.
 */
final class SessionKeys {
    private final Node room;
    private final LiveSession live;
    private final SessionChart chart;
    private final Runnable finish;
    private final EventHandler<KeyEvent> handler = this::handle;

    SessionKeys(Node room, LiveSession live, SessionChart chart, Runnable finish) {
        this.room = room;
        this.live = live;
        this.chart = chart;
        this.finish = finish;
        room.sceneProperty().addListener((scene, before, now) -> move(before, now));
    }

    private void move(Scene before, Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, handler);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, handler);
        }
    }

    private void handle(KeyEvent pressed) {
        boolean modified = pressed.isControlDown() || pressed.isAltDown() || pressed.isMetaDown();
        if (!modified && room.isVisible() && !room.isDisabled() && !isTyping() && act(pressed)) {
            pressed.consume();
        }
    }

    private boolean act(KeyEvent pressed) {
        boolean plus = pressed.getCode() == KeyCode.ADD || "+".equals(pressed.getText());
        KeyCode code = plus ? KeyCode.PLUS : pressed.getCode();
        switch (code) {
            case SPACE -> {
                return pauseUnlessOnButton();
            }
            case M -> chart.again();
            case U -> live.marks().undo();
            case N -> live.nextStage();
            case PLUS -> live.addFiveMinutes();
            case F -> finish.run();
            default -> {
                return MarkKeys.markOf(code).map(this::mark).isPresent();
            }
        }
        return true;
    }

    private Mark mark(Mark mark) {
        chart.press(mark);
        return mark;
    }

    private boolean pauseUnlessOnButton() {
        Node focus = room.getScene().getFocusOwner();
        if (focus instanceof ButtonBase && focus.isFocusVisible()) {
            return false;
        }
        live.pauseOrGoOn();
        return true;
    }

    private boolean isTyping() {
        return room.getScene().getFocusOwner() instanceof TextInputControl;
    }
}
