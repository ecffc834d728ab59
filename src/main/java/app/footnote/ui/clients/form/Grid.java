package app.footnote.ui.clients.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Fields beside and below each other in columns of one width. */
final class Grid {
    private Grid() {}

    static GridPane of(int columns, Node... cells) {
        return of(columns, List.of(cells));
    }

    static GridPane of(int columns, List<? extends Node> cells) {
        GridPane grid = new GridPane(16, 12);
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < cells.size(); i++) {
            grid.add(cells.get(i), i % columns, i / columns);
        }
        return grid;
    }
}
