package app.footnote.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Something at the left end of a row and something at its right end, on one middle line. */
public final class SplitRow extends HBox {

    /** Lays the two apart. */
    public SplitRow(Node left, Node right) {
        super(12);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(left, gap, right);
    }
}
