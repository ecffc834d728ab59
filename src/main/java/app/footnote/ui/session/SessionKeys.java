package app.footnote.ui.session;

import app.footnote.settings.RoomAction;
import app.footnote.settings.RoomKey;
import app.footnote.settings.RoomKeys;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.record.RoomKeyWords;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the running session, from keyboard, pedal or presenter. They work wherever the keyboard is, except that
 * in a text only keys that type nothing do, and that Space and Enter press a button the person has gone to by key.
 */
final class SessionKeys {
    private static final Set<KeyCode> PRESSING = Set.of(KeyCode.SPACE, KeyCode.ENTER);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Node room;
    private final Supplier<RoomKeys> keys;
    private final Supplier<Instant> now;
    private final Acts acts;
    private final HeldKeys held = new HeldKeys();
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> released = key -> held.release(key.getCode());
    private final EventHandler<KeyEvent> typed = this::typed;
    private boolean swallowTyped;

    /** What the keys do. */
    interface Acts {

        /** Says whether the action has a meaning just now. */
        boolean may(RoomAction action);

        void act(RoomAction action);

        void redo();

        /** Steps back, and says whether there was something to step back from. */
        boolean stepBack();

        /** Notices a key that was pressed outside a text, whatever it does. */
        void notice(KeyCode code);
    }

    /** Makes the keys work while the room is in a window. */
    SessionKeys(Node room, Supplier<RoomKeys> keys, Supplier<Instant> now, Acts acts) {
        this.room = room;
        this.keys = keys;
        this.now = now;
        this.acts = acts;
        room.sceneProperty().addListener((scene, before, after) -> move(before, after));
    }

    private void move(Scene before, Scene after) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            before.removeEventFilter(KeyEvent.KEY_RELEASED, released);
            before.removeEventFilter(KeyEvent.KEY_TYPED, typed);
        }
        if (after != null) {
            after.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            after.addEventFilter(KeyEvent.KEY_RELEASED, released);
            after.addEventFilter(KeyEvent.KEY_TYPED, typed);
        }
    }

    private void pressed(KeyEvent key) {
        swallowTyped = false;
        boolean fresh = held.press(key.getCode(), now.get());
        if (!room.isVisible() || room.isDisabled()) {
            return;
        }
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            takeBack(key);
            return;
        }
        if (!isTyping()) {
            acts.notice(key.getCode());
        }
        Optional<RoomAction> action = actionOf(key);
        action.filter(meant -> fresh).ifPresent(acts::act);
        boolean back = key.getCode() == KeyCode.ESCAPE && !isTyping() && acts.stepBack();
        if (action.isPresent() || back) {
            swallowTyped = true;
            key.consume();
        }
    }

    private boolean isTyping() {
        return room.getScene().getFocusOwner() instanceof TextInputControl;
    }

    /** What was typed by a key that acted must not land in the text it has led to. */
    private void typed(KeyEvent key) {
        if (swallowTyped) {
            key.consume();
        }
    }

    private Optional<RoomAction> actionOf(KeyEvent event) {
        Optional<RoomKey> key = RoomKeyWords.of(event).filter(pressedKey -> isFree(event, pressedKey));
        return key.flatMap(pressedKey -> keys.get().actionOf(pressedKey)).filter(acts::may);
    }

    private boolean isFree(KeyEvent event, RoomKey key) {
        Node focus = room.getScene().getFocusOwner();
        if (isTyping()) {
            return key.typesNothing();
        }
        boolean pressesButton = focus instanceof ButtonBase && focus.isFocusVisible();
        return !(pressesButton && PRESSING.contains(event.getCode()));
    }

    private void takeBack(KeyEvent key) {
        if (isTyping() || SheetPane.isAnyOpenIn(room.getScene())) {
            return;
        }
        if (UNDO.match(key)) {
            acts.act(RoomAction.UNDO);
            key.consume();
        } else if (REDO.match(key)) {
            acts.redo();
            key.consume();
        }
    }
}
