package app.footnote.ui.clients;

import app.footnote.client.ClientId;
import app.footnote.ui.clients.ClientsModel.Shown;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.SaveLine;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The left side: search, the clients, the walk-ins, and where all this is kept. */
final class ClientList extends VBox {
    private final Messages messages;
    private final Named named;
    private final ClientsModel model;
    private final Label count = new Label();
    private final CustomTextField search = new CustomTextField();
    private final ListView<ListEntry> list = new ListView<>();
    private final ToggleButton walkIns = new ToggleButton("", new FontIcon(Feather.USER));
    private final FilterRow filters;
    private boolean following;

    ClientList(Messages messages, ClientsModel model, SaveStatus status, TimeWords times, Runnable onNew) {
        this.messages = messages;
        this.named = new Named(messages);
        this.model = model;
        getStyleClass().add("client-list");
        prepareSearch();
        prepareList(times);
        prepareWalkIns();
        SaveLine saved = new SaveLine("clients-saved", status, times, SaveLine.Wording.WITH_PLACE);
        saved.getStyleClass().add("list-footer");
        setVgrow(list, Priority.ALWAYS);
        filters = new FilterRow(messages, model);
        getChildren().setAll(header(onNew), search, filters, list, walkIns, saved);
        model.rows().addListener((ListChangeListener<ClientRow>) change -> showRows());
        showRows();
        model.shownProperty().subscribe(shown -> follow());
    }

    /** Puts the keyboard into the search field. */
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    void clearSearch() {
        search.clear();
    }

    private SplitRow header(Runnable onNew) {
        Label title = new Label(messages.text("clients.title"));
        title.getStyleClass().add("title-2");
        count.getStyleClass().add("text-muted");
        count.setId("clients-count");
        HBox words = new HBox(10, title, count);
        words.getStyleClass().add("clients-title");
        Button add = named.button("new-client", "clients.new", Feather.USER_PLUS);
        add.getStyleClass().add("accent");
        add.setOnAction(pressed -> onNew.run());
        SplitRow header = new SplitRow(words, add);
        header.getStyleClass().add("list-header");
        return header;
    }

    private void prepareSearch() {
        named.name(search, "clients-search", "clients.search");
        search.setPromptText(messages.text("clients.search"));
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.textProperty().addListener((text, before, now) -> model.search(now));
        search.setOnAction(entered -> openFirst());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInSearch);
    }

    private void keyInSearch(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            openFirst();
            pressed.consume();
        }
    }

    private void openFirst() {
        model.rows().stream()
                .findFirst()
                .ifPresent(row -> model.open(row.client().id()));
    }

    private void prepareList(TimeWords times) {
        named.name(list, "clients-list", "clients.list");
        list.getStyleClass().add("people");
        list.setCellFactory(view -> new ClientCell(messages, times));
        Label none = new Label(messages.text("clients.none"));
        model.rows().addListener((ListChangeListener<ClientRow>) change -> none.setText(messages.text(
                model.isSearching()
                        ? "clients.none"
                        : "clients.none." + model.filter().id())));
        none.getStyleClass().add("text-subtle");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().addListener((item, before, now) -> openChosen(now));
        // Where list and record swap, choosing the client who is chosen already must still open the record.
        list.setOnMouseClicked(clicked -> openChosen(list.getSelectionModel().getSelectedItem()));
        list.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                openChosen(list.getSelectionModel().getSelectedItem());
            }
        });
    }

    private void openChosen(ListEntry entry) {
        if (entry instanceof ClientRow row && !following) {
            model.open(row.client().id());
        }
    }

    /** Groups stand in the whole list only; what was searched for or narrowed down stays in one order. */
    private void showRows() {
        boolean whole = model.filter() == ClientFilter.ALL && !model.isSearching();
        following = true;
        list.getItems().setAll(whole ? ListEntry.grouped(model.rows()) : List.copyOf(model.rows()));
        following = false;
        filters.show();
        follow();
    }

    private void prepareWalkIns() {
        walkIns.setId("walk-ins");
        walkIns.getStyleClass().add("walk-ins-row");
        walkIns.setMaxWidth(Double.MAX_VALUE);
        walkIns.setOnAction(pressed -> {
            walkIns.setSelected(true);
            model.openWalkIns();
        });
    }

    private void follow() {
        following = true;
        count.setText(String.valueOf(model.count()));
        walkIns.setText(messages.text("walkins.row", model.walkIns()));
        walkIns.setSelected(model.shownProperty().get() instanceof Shown.WalkIns);
        select(model.shownClient());
        following = false;
    }

    private void select(Optional<ClientId> client) {
        Optional<ClientRow> row = model.rows().stream()
                .filter(candidate ->
                        client.filter(candidate.client().id()::equals).isPresent())
                .findFirst();
        row.ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    }
}
