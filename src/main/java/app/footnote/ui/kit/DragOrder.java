package app.footnote.ui.kit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Rows below each other that are put into another order by dragging one at its handle, with a mouse or a finger; a line
 * shows where it would go. Esc lets it stay.
 */
public final class DragOrder extends StackPane {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double LINE = 2;

    private final VBox rows;
    private final Move move;
    private final Region line = new Region();
    // Both are heard by the scene, since the pointer is soon elsewhere than on the handle.
    private final EventHandler<MouseEvent> pointer = this::onPointer;
    private final EventHandler<KeyEvent> escape = this::onKey;
    private Optional<Node> dragged = Optional.empty();
    private boolean isGivenUp;

    /** Moves the row of one place, from 0, to another. */
    @FunctionalInterface
    public interface Move {
        void move(int from, int to);
    }

    /** Makes it of rows that may be changed at any time. */
    public DragOrder(VBox rows, Move move) {
        this.rows = rows;
        this.move = move;
        line.getStyleClass().add("drop-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setVisible(false);
        // The line lies on a layer of its own, since a pane without children of its own is asked for no room.
        Pane layer = new Pane(line);
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        getChildren().setAll(rows, layer);
    }

    /** Returns a handle for one of the rows; the words say what it is for. */
    public Node handle(Node row, String words) {
        Label handle = new Label("", new FontIcon(Feather.MENU));
        handle.getStyleClass().add("drag-handle");
        handle.setAccessibleText(words);
        Tip.on(handle, handle::getAccessibleText);
        handle.setOnMousePressed(press -> take(row, press));
        handle.addEventHandler(ScrollEvent.SCROLL, DragOrder::keepPageStill);
        return handle;
    }

    /** A finger that drags a row does not drag the page as well. */
    private static void keepPageStill(ScrollEvent scroll) {
        if (scroll.isDirect()) {
            scroll.consume();
        }
    }

    private void take(Node row, MouseEvent press) {
        if (dragged.isEmpty() && press.getButton() == MouseButton.PRIMARY) {
            dragged = Optional.of(row);
            isGivenUp = false;
            row.pseudoClassStateChanged(DRAGGED, true);
            getScene().addEventFilter(MouseEvent.ANY, pointer);
            getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }

    private void onPointer(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            dragged.ifPresent(row -> showLine(row, gap(event)));
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            dragged.ifPresent(row -> drop(row, gap(event)));
        }
    }

    private void drop(Node row, int gap) {
        getScene().removeEventFilter(MouseEvent.ANY, pointer);
        getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        row.pseudoClassStateChanged(DRAGGED, false);
        line.setVisible(false);
        dragged = Optional.empty();
        int from = rows.getChildren().indexOf(row);
        if (!isGivenUp && place(from, gap) != from) {
            move.move(from, place(from, gap));
        }
    }

    private void onKey(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE) {
            pressed.consume();
            isGivenUp = true;
            line.setVisible(false);
        }
    }

    /** Returns before which row the pointer is, from 0 to the number of rows. */
    private int gap(MouseEvent event) {
        double y = rows.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        return (int) rows.getChildren().stream()
                .filter(row -> row.getBoundsInParent().getCenterY() < y)
                .count();
    }

    /** Returns where a row comes to stand that is put into that gap. */
    private static int place(int from, int gap) {
        return gap > from ? gap - 1 : gap;
    }

    private void showLine(Node row, int gap) {
        int from = rows.getChildren().indexOf(row);
        line.setVisible(!isGivenUp && place(from, gap) != from);
        double y = gap < rows.getChildren().size()
                ? rows.getChildren().get(gap).getBoundsInParent().getMinY()
                : rows.getHeight();
        line.resizeRelocate(0, rows.getLayoutY() + y - LINE / 2, rows.getWidth(), LINE);
    }
}
