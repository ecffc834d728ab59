package app.footnote.ui.session;

import app.footnote.session.Mark;
import app.footnote.session.MarkHistory;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The marks below the feet: the chosen one is what a tap puts on a zone. The rarer ones stand behind "More". */
final class MarkBar extends VBox {
    private static final List<Mark> OFTEN =
            List.of(Mark.TENDER_1, Mark.TENDER_2, Mark.TENDER_3, Mark.GRITTY, Mark.TIGHT, Mark.PUFFY, Mark.WORKED);
    private static final List<Mark> RARER = List.of(Mark.TOO_STRONG, Mark.HARD, Mark.EMPTY, Mark.HOT, Mark.COLD);
    /** Nine buttons of 56 with gaps of 8; with less, they take two rows. */
    private static final double ONE_ROW_FROM = 9 * 56 + 8 * 8;

    private final Messages messages;
    private final LiveMarks marks;
    private final List<MarkButton> buttons;
    private final GridPane often = new GridPane();
    private final GridPane rarer = new GridPane();
    private final ToggleButton more;
    private final Button undo;
    private final Button redo;

    MarkBar(Messages messages, LiveMarks marks, Function<Mark, String> keyOf) {
        this.messages = messages;
        this.marks = marks;
        buttons = Stream.concat(OFTEN.stream(), RARER.stream())
                .map(mark -> new MarkButton(messages, mark, keyOf))
                .toList();
        more = tool(new ToggleButton(), "room-mark-more", "marks.more", Feather.MORE_HORIZONTAL);
        undo = tool(new Button(), "room-undo", "marks.undo", Feather.ROTATE_CCW);
        redo = tool(new Button(), "room-redo", "marks.redo", Feather.ROTATE_CW);
        setId("room-marks");
        getStyleClass().add("mark-bar");
        List.of(often, rarer).forEach(row -> row.getStyleClass().add("mark-row-of-buttons"));
        getChildren().setAll(rarer, often);
        act();
        follow();
    }

    private void act() {
        buttons.forEach(button -> button.setOnAction(pressed -> {
            marks.chosenProperty().set(button.mark());
            show(button.mark());
        }));
        undo.setOnAction(pressed -> marks.undo());
        redo.setOnAction(pressed -> marks.redo());
        rarer.visibleProperty().bind(more.selectedProperty());
        rarer.managedProperty().bind(more.selectedProperty());
        arrange(rarer, 6, of(RARER), List.of(redo));
        widthProperty().subscribe(width -> arrange(width.doubleValue() < ONE_ROW_FROM ? 5 : 9));
    }

    private void follow() {
        Follow.whileInScene(this, marks.chosenProperty(), this::show);
        Follow.whileInScene(this, marks.historyProperty(), this::show);
    }

    private void show(Mark chosen) {
        buttons.forEach(button -> button.setSelected(button.mark() == chosen));
        if (RARER.contains(chosen)) {
            more.setSelected(true);
        }
    }

    private void show(MarkHistory history) {
        undo.setDisable(history.last().isEmpty());
        redo.setDisable(history.next().isEmpty());
    }

    private void arrange(int columns) {
        if (often.getColumnCount() != columns) {
            arrange(often, columns, of(OFTEN), List.of(more, undo));
        }
    }

    private List<MarkButton> of(List<Mark> wanted) {
        return buttons.stream().filter(button -> wanted.contains(button.mark())).toList();
    }

    private static void arrange(GridPane grid, int columns, List<MarkButton> marks, List<ButtonBase> tools) {
        List<Node> nodes = new ArrayList<>(marks);
        nodes.addAll(tools);
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(equal);
        }
        for (int i = 0; i < nodes.size(); i++) {
            grid.add(nodes.get(i), i % columns, i / columns);
        }
    }

    private <B extends ButtonBase> B tool(B button, String id, String key, Ikon icon) {
        button.setId(id);
        button.setText(messages.text(key));
        button.setGraphic(new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("room-tool");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setAccessibleText(messages.text(key + ".tip"));
        Tip.on(button, button::getAccessibleText);
        return button;
    }
}
