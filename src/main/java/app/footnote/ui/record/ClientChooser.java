package app.footnote.ui.record;

import app.footnote.client.Client;
import app.footnote.client.ClientDirectory;
import app.footnote.ui.kit.Avatar;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.SheetPane;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A sheet to choose a client by name, or to add one who is not there yet. */
public final class ClientChooser {
    private static final double WIDTH = 460;
    private static final int SHOWN_ROWS = 6;
    private static final double ROW_HEIGHT = 48;

    private final Messages messages = Messages.of("record");
    private final Named named = new Named(messages);
    private final SheetPane sheets;
    private final ClientDirectory clients;
    private final Function<String, Client> newClient;
    private final Consumer<Client> chosen;
    private final TextField search = new TextField();
    private final ListView<Client> list = new ListView<>();
    private final Button add = named.button("choose-add", "choose.title", Feather.USER_PLUS);

    /**
     * Prepares the sheet.
     *
     * @param newClient adds a client of that name and returns it
     * @param chosen told the client who was chosen or added
     */
    public ClientChooser(
            SheetPane sheets, ClientDirectory clients, Function<String, Client> newClient, Consumer<Client> chosen) {
        this.sheets = sheets;
        this.clients = clients;
        this.newClient = newClient;
        this.chosen = chosen;
    }

    /** Shows the sheet with the keyboard in its search field. */
    public void open() {
        prepareSearch();
        prepareList();
        add.setOnAction(pressed -> choose(newClient.apply(search.getText().strip())));
        narrow("");
        sheets.open(messages.text("choose.title"), WIDTH, search, list, buttons());
        search.requestFocus();
    }

    private void prepareSearch() {
        named.name(search, "choose-search", "choose.search");
        search.setPromptText(messages.text("choose.prompt"));
        search.textProperty().addListener((text, before, now) -> narrow(now));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::moveInList);
        search.setOnAction(entered -> enter());
    }

    private void prepareList() {
        named.name(list, "choose-list", "choose.list");
        list.getStyleClass().add("people");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(SHOWN_ROWS * ROW_HEIGHT + 2);
        list.setCellFactory(view -> new PersonCell(this::choose));
        list.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                enter();
            }
        });
    }

    private HBox buttons() {
        Button cancel = named.button("choose-cancel", "choose.cancel");
        cancel.setOnAction(pressed -> sheets.hide());
        HBox row = new HBox(12, add, cancel);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void narrow(String query) {
        List<Client> matches = clients.matching(query);
        list.getItems().setAll(matches);
        list.setPlaceholder(placeholder());
        list.getSelectionModel().selectFirst();
        boolean addable = Client.isName(query) && matches.stream().noneMatch(found -> isNamed(found, query));
        add.setVisible(addable);
        add.setText(messages.text("choose.add", query.strip()));
    }

    private VBox placeholder() {
        Label label = Prose.wrapped(
                messages.text(clients.clients().isEmpty() ? "choose.empty" : "choose.none"), "text-subtle");
        VBox box = new VBox(label);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static boolean isNamed(Client client, String name) {
        return client.name().equalsIgnoreCase(name.strip());
    }

    private void moveInList(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            pressed.consume();
        }
    }

    private void enter() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresentOrElse(this::choose, this::addIfOffered);
    }

    private void addIfOffered() {
        if (add.isVisible()) {
            add.fire();
        }
    }

    private void choose(Client client) {
        sheets.hide();
        chosen.accept(client);
    }

    /** One client in the list; a press chooses. */
    private static final class PersonCell extends ListCell<Client> {
        private PersonCell(Consumer<Client> choose) {
            // The list decides how wide a row is, not its longest name.
            setPrefWidth(0);
            setOnMouseClicked(clicked -> Optional.ofNullable(getItem()).ifPresent(choose));
        }

        @Override
        protected void updateItem(Client client, boolean empty) {
            super.updateItem(client, empty);
            setText(empty ? "" : client.name());
            setGraphic(empty ? new Label() : new Avatar(client.name()));
        }
    }
}
