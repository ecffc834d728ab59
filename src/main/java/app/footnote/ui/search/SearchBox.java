package app.footnote.ui.search;

import app.footnote.client.Client;
import app.footnote.practice.Practice;
import app.footnote.practice.ReadingProgress;
import app.footnote.search.Answer;
import app.footnote.search.Hit;
import app.footnote.search.Kind;
import app.footnote.search.SearchDesk;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.record.TimeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One field for every word in the practice, and below it what was found, as one types. */
public final class SearchBox extends VBox {
    private final Messages messages = Messages.of("search");
    private final Named named = new Named(messages);
    private final Practice practice;
    private final SearchDesk desk;
    private final TimeWords times;
    private final Consumer<Hit> onChosen;
    private final CustomTextField field = new CustomTextField();
    private final ListView<FoundLine> list = new ListView<>();
    private final Label progress = new Label();
    private final Label none = new Label();

    /**
     * Makes the box.
     *
     * @param onChosen told what was chosen
     */
    public SearchBox(Practice practice, SearchDesk desk, TimeWords times, Consumer<Hit> onChosen) {
        this.practice = practice;
        this.desk = desk;
        this.times = times;
        this.onChosen = onChosen;
        setId("search-box");
        getStyleClass().add("search-box");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        prepareField();
        prepareList();
        progress.setId("search-progress");
        progress.getStyleClass().addAll("text-small", "text-subtle");
        VBox.setVgrow(list, Priority.ALWAYS);
        Label keys = new Label(messages.text("keys"));
        keys.getStyleClass().addAll("text-small", "text-subtle");
        getChildren().setAll(field, progress, list, keys);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                begin();
            }
        });
    }

    /** Puts the keyboard into the field and looks again for what stands there, since records may have changed. */
    public void begin() {
        field.requestFocus();
        field.selectAll();
        refresh();
    }

    /** Looks again, such as when more records were read. */
    public void refresh() {
        tellProgress();
        desk.ask(field.getText(), this::show);
    }

    /** Looks for those words. */
    public void search(String words) {
        field.setText(words);
        field.end();
    }

    private void prepareField() {
        named.name(field, "search-everything", "box.name");
        field.setPromptText(messages.text("box.prompt"));
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.textProperty().subscribe((before, now) -> refresh());
        field.setOnAction(entered -> choose(list.getSelectionModel().getSelectedItem()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::moveInList);
    }

    private void prepareList() {
        named.name(list, "search-results", "results.name");
        list.getStyleClass().add("search-results");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new FoundCell(messages, this::choose));
        none.setWrapText(true);
        none.setId("search-none");
        none.getStyleClass().add("text-subtle");
        list.setPlaceholder(none);
    }

    private void tellProgress() {
        ReadingProgress now = desk.progress();
        progress.setVisible(!now.isComplete());
        progress.setManaged(!now.isComplete());
        progress.setText(messages.text("reading", grouped(now.read()), grouped(now.total())));
    }

    private static String grouped(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private void show(Answer answer) {
        tellProgress();
        List<FoundLine> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<FoundLine> found = answer.hits().stream()
                    .filter(hit -> hit.kind() == kind)
                    .<FoundLine>map(this::found)
                    .toList();
            if (!found.isEmpty()) {
                lines.add(new FoundLine.Heading(kind, found.size(), answer.cut().contains(kind)));
                lines.addAll(found);
            }
        }
        none.setText(messages.text(answer.query().isEmpty() ? "empty" : reading() ? "none.yet" : "none"));
        list.setItems(FXCollections.observableArrayList(lines));
        list.getSelectionModel().select(lines.isEmpty() ? -1 : 1);
        list.scrollTo(0);
    }

    private boolean reading() {
        return !desk.progress().isComplete();
    }

    private FoundLine found(Hit hit) {
        String name = hit.document()
                .client()
                .flatMap(practice::client)
                .map(Client::shownName)
                .orElse("");
        return new FoundLine.Found(hit, name, times.day(hit.document().when()));
    }

    private void moveInList(KeyEvent pressed) {
        int step = pressed.getCode() == KeyCode.DOWN ? 1 : pressed.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            move(step);
            pressed.consume();
        }
    }

    /** Headings are passed over. */
    private void move(int step) {
        int at = list.getSelectionModel().getSelectedIndex() + step;
        while (at >= 0 && at < list.getItems().size() && list.getItems().get(at) instanceof FoundLine.Heading) {
            at += step;
        }
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    private void choose(FoundLine line) {
        if (line instanceof FoundLine.Found found) {
            onChosen.accept(found.hit());
        }
    }
}
