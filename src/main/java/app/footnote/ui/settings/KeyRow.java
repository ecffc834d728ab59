package app.footnote.ui.settings;

import app.footnote.settings.RoomAction;
import app.footnote.settings.RoomKey;
import app.footnote.settings.RoomKeys;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.record.RoomKeyWords;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One thing a key can do: its keys, each to be taken away, and a button that learns the next key pressed. */
final class KeyRow extends VBox {
    private final Messages messages;
    private final RoomKeyWords words = new RoomKeyWords();
    private final RoomAction action;
    private final Supplier<RoomKeys> keys;
    private final Consumer<RoomKeys> keep;
    private final FlowPane caps = new FlowPane(6, 6);
    private final Button learn;
    private final HBox notice = new HBox(10);
    private final EventHandler<KeyEvent> listener = this::heard;

    KeyRow(Messages messages, RoomAction action, Supplier<RoomKeys> keys, Consumer<RoomKeys> keep) {
        this.messages = messages;
        this.action = action;
        this.keys = keys;
        this.keep = keep;
        learn = new Named(messages).button("learn-" + action.id(), "keys.learn");
        learn.setAccessibleText(messages.text("keys.learn.spoken", words.action(action)));
        learn.setMinWidth(USE_PREF_SIZE);
        learn.setOnAction(pressed -> listen());
        learn.focusedProperty().subscribe((before, now) -> stop());
        Label name = new Label(words.action(action));
        name.getStyleClass().addAll("text-medium", "key-row-name");
        caps.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(caps, Priority.ALWAYS);
        HBox line = new HBox(12, name, caps, learn);
        line.getStyleClass().add("key-row");
        notice.getStyleClass().add("key-notice");
        getChildren().setAll(line);
        show();
    }

    /** Shows the keys as they are now. */
    void show() {
        caps.getChildren().setAll(keys.get().of(action).stream().map(this::cap).toList());
        tell();
    }

    private Button cap(RoomKey key) {
        Button cap = new Button(words.key(key), new FontIcon(Feather.X));
        cap.setContentDisplay(ContentDisplay.RIGHT);
        cap.getStyleClass().addAll("small", "key-button");
        cap.setId("key-" + action.id() + "-" + key.code());
        cap.setAccessibleText(messages.text("keys.take", words.key(key), words.action(action)));
        cap.setOnAction(pressed -> keep.accept(keys.get().take(key)));
        return cap;
    }

    private void listen() {
        tell(new Label(messages.text("keys.listening")));
        getScene().addEventFilter(KeyEvent.ANY, listener);
    }

    private void stop() {
        if (getScene() != null) {
            getScene().removeEventFilter(KeyEvent.ANY, listener);
        }
    }

    private void heard(KeyEvent event) {
        Optional<RoomKey> key = event.getEventType() == KeyEvent.KEY_PRESSED
                ? RoomKeyWords.of(event).filter(pressed -> !pressed.isNoKey())
                : Optional.empty();
        event.consume();
        key.ifPresent(pressed -> {
            stop();
            take(pressed, event.getCode() == KeyCode.ESCAPE);
        });
    }

    private void take(RoomKey key, boolean leaves) {
        Optional<RoomAction> owner = leaves ? Optional.empty() : keys.get().actionOf(key);
        if (leaves) {
            tell();
        } else if (key.isTaken()) {
            tell(sentence("keys.fixed", words.key(key)));
        } else if (owner.filter(other -> other == action).isPresent()) {
            tell(sentence("keys.already", words.key(key)));
        } else if (owner.isPresent()) {
            askToMove(key, owner.get());
        } else {
            keep.accept(keys.get().give(action, key));
        }
    }

    private void askToMove(RoomKey key, RoomAction owner) {
        Named named = new Named(messages);
        Button move = named.button("key-move", "keys.move");
        move.setOnAction(pressed -> keep.accept(keys.get().give(action, key)));
        Button leave = named.button("key-leave", "keys.leave");
        leave.setOnAction(pressed -> tell());
        tell(sentence("keys.conflict", words.key(key), words.action(owner)), move, leave);
        leave.requestFocus();
    }

    private Label sentence(String key, String... words) {
        Label label = Prose.wrapped(messages.text(key, (Object[]) words));
        label.setId("key-told");
        return label;
    }

    private void tell(javafx.scene.Node... nodes) {
        notice.getChildren().setAll(nodes);
        getChildren().remove(notice);
        if (nodes.length > 0) {
            getChildren().add(notice);
        }
    }
}
