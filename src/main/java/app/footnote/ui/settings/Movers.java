package app.footnote.ui.settings;

import app.footnote.ui.kit.DragOrder;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What moves a row among its neighbours: a handle to drag, a button up and one down, and the same by Alt and an arrow. */
final class Movers extends HBox {
    private final Named named;
    private final IntConsumer move;

    /**
     * @param key begins the keys of the words: {@code .drag}, {@code .up}, {@code .down}
     * @param id the buttons' ids, with {@code %s} for the direction
     * @param row the row that is moved, which the keys are taken from
     * @param move moves it by that many places
     */
    Movers(Messages messages, String key, String id, DragOrder order, Node row, IntConsumer move) {
        this.named = new Named(messages);
        this.move = move;
        Node handle = order.handle(row, messages.text(key + ".drag"));
        handle.setId(id.formatted("drag"));
        getStyleClass().add("movers");
        getChildren()
                .setAll(
                        handle,
                        button(id.formatted("up"), key + ".up", Feather.ARROW_UP, -1),
                        button(id.formatted("down"), key + ".down", Feather.ARROW_DOWN, 1));
        row.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.isAltDown() && (pressed.getCode() == KeyCode.UP || pressed.getCode() == KeyCode.DOWN)) {
                pressed.consume();
                row.requestFocus(); // what is typed is kept before the row goes
                move.accept(pressed.getCode() == KeyCode.UP ? -1 : 1);
            }
        });
    }

    /** Says where the row stands; it goes no further than the ends. */
    Movers at(int place, int count) {
        getChildren().get(1).setDisable(place == 0);
        getChildren().get(2).setDisable(place == count - 1);
        return this;
    }

    private Button button(String id, String key, Feather icon, int by) {
        Button button = named.iconButton(id, key, icon);
        button.getStyleClass().add("flat");
        button.setOnAction(pressed -> move.accept(by));
        return button;
    }
}
