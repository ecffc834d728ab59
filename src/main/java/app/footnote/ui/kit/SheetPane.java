package app.footnote.ui.kit;

import atlantafx.base.controls.ModalPane;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Shows a sheet above a screen, inside the window. Esc and a press beside the sheet close it; the keyboard goes back to
 * where it was before, unless it has left the sheet by then.
 */
public final class SheetPane extends ModalPane {
    private Optional<Node> opener = Optional.empty();

    /** Makes the pane. Lay it above the screen in a {@code StackPane}; it is not seen until something is shown. */
    public SheetPane() {
        // A sheet that is there at once needs no running animation and is right for reduced motion, too.
        setInTransitionFactory(null);
        setOutTransitionFactory(null);
        setFocusTraversable(false);
        displayProperty().addListener((display, before, now) -> forgetWhenClosed(now));
    }

    /** Shows a sheet of that width with a title above its content. */
    public void open(String title, double width, Node... content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("title-3");
        VBox sheet = new VBox(heading);
        sheet.getChildren().addAll(content);
        sheet.getStyleClass().add("fn-sheet");
        sheet.setMaxSize(width, Region.USE_PREF_SIZE);
        sheet.setPrefWidth(width);
        showOnceOnTheWindow(sheet);
    }

    /** The keyboard is in the sheet from now on, or Esc would not reach it. */
    @Override
    public void show(Node sheet) {
        if (!isOpen()) {
            opener = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        }
        super.show(sheet);
        sheet.requestFocus();
    }

    /** Says whether a sheet is shown. */
    public boolean isOpen() {
        return isDisplay();
    }

    /** Says whether any sheet is shown in that window. */
    public static boolean isAnyOpenIn(Scene scene) {
        return scene.getRoot().lookupAll(".modal-pane").stream()
                .anyMatch(pane -> pane instanceof SheetPane sheets && sheets.isOpen());
    }

    /** A pane that has not been on the window yet cannot show anything. */
    private void showOnceOnTheWindow(Node sheet) {
        if (getSkin() == null) {
            skinProperty().addListener((skin, before, now) -> show(sheet));
        } else {
            show(sheet);
        }
    }

    private void forgetWhenClosed(boolean shown) {
        if (!shown) {
            if (hasKeyboard()) {
                opener.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
            }
            opener = Optional.empty();
            setContent(null);
        }
    }

    private boolean hasKeyboard() {
        Node at = getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }
}
