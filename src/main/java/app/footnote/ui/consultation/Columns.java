package app.footnote.ui.consultation;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.ColumnConstraints;

/** Columns of a grid by their share of the width. */
final class Columns {
    private Columns() {}

    static List<ColumnConstraints> shares(int... percents) {
        return IntStream.of(percents)
                .mapToObj(percent -> {
                    ColumnConstraints column = new ColumnConstraints();
                    column.setPercentWidth(percent);
                    return column;
                })
                .toList();
    }
}
