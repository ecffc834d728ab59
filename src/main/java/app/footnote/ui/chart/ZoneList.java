package app.footnote.ui.chart;

import app.footnote.ui.kit.Messages;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The chart as a list: the same zones, filters and choice as the picture. */
final class ZoneList extends TableView<ZoneRow> {
    // A chosen row scrolled into sight keeps some of its neighbours above it.
    private static final int ROWS_ABOVE = 3;

    private final ChartState state;
    private final ZoneRows rows;
    private final Messages messages;
    private boolean isFollowing;

    ZoneList(ChartState state, SearchState search, Messages messages) {
        this.state = state;
        this.rows = new ZoneRows(state, search, messages);
        this.messages = messages;
        setId("chart-list");
        setAccessibleText(messages.text("list.label"));
        getStyleClass().add("zone-list");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Lines.wrapped(messages.text("list.empty"), "text-muted"));
        addColumns();
        getSelectionModel().selectedItemProperty().subscribe(this::choose);
        Watch.changes(
                this::refill,
                state.viewProperty(),
                state.feetProperty(),
                state.systemsProperty(),
                state.traditionProperty(),
                search.answerProperty());
        state.selectedProperty().subscribe(this::follow);
    }

    private void addColumns() {
        TableColumn<ZoneRow, ZoneRow> zone = new TableColumn<>(messages.text("list.zone"));
        zone.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        zone.setCellFactory(column -> new ZoneCell());
        zone.setComparator(Comparator.comparing(row -> row.zone().name()));
        zone.setPrefWidth(264);
        getColumns().add(zone);
        add("list.foot", ZoneRow::foot, 70);
        add("list.view", ZoneRow::views, 110);
        add("list.place", ZoneRow::place, 280);
        add("list.agreement", ZoneRow::agreement, 96);
    }

    private void add(String key, Function<ZoneRow, String> value, double width) {
        TableColumn<ZoneRow, String> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setPrefWidth(width);
        getColumns().add(column);
    }

    private void choose(ZoneRow row) {
        if (row != null && !isFollowing) {
            state.open(row.zone().id());
        }
    }

    private void refill() {
        isFollowing = true;
        getItems().setAll(rows.rows());
        isFollowing = false;
        follow();
    }

    private void follow() {
        isFollowing = true;
        getItems().stream()
                .filter(row -> state.zone().filter(row.zone()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(this::show, getSelectionModel()::clearSelection);
        isFollowing = false;
    }

    private void show(ZoneRow row) {
        if (getSelectionModel().getSelectedItem() != row) {
            getSelectionModel().select(row);
            scrollTo(Math.max(0, getItems().indexOf(row) - ROWS_ABOVE));
        }
    }

    /** The name with the colour of its body system. */
    private static final class ZoneCell extends TableCell<ZoneRow, ZoneRow> {
        private final Swatch swatch = new Swatch();

        ZoneCell() {
            getStyleClass().add("zone-cell");
        }

        @Override
        protected void updateItem(ZoneRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : row.zone().name());
            setGraphic(empty || row == null ? null : swatch);
            if (!empty && row != null) {
                swatch.show(row.zone().system());
            }
        }
    }
}
