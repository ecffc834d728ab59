package app.footnote.ui.settings;

import app.footnote.settings.SettingsStore;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The phrases that one tap puts into the note: added, changed, taken away and put in order. */
final class PhrasesCard extends VBox {
    private final Messages messages;
    private final Named named;
    private final SettingsStore store;
    private final Runnable changed;
    private final List<String> shipped;
    private final VBox rows = new VBox(8);

    /** Makes the card; {@code shipped} are the phrases unless they are changed. */
    PhrasesCard(Messages messages, SettingsStore store, Runnable changed, List<String> shipped) {
        this.messages = messages;
        this.named = new Named(messages);
        this.store = store;
        this.changed = changed;
        this.shipped = shipped;
        Label title = new Label(messages.text("phrases.title"));
        title.getStyleClass().add("title-4");
        Label explained = Prose.wrapped(messages.text("phrases.explained"), "text-small", "text-muted");
        getStyleClass().addAll("fn-card", "settings-card", "phrases-card");
        getChildren().setAll(title, explained, rows, newPhrase());
        show();
    }

    private List<String> phrases() {
        return store.settings().room().phrases().orElse(shipped);
    }

    private void show() {
        List<String> phrases = phrases();
        rows.getChildren()
                .setAll(IntStream.range(0, phrases.size())
                        .mapToObj(place -> row(place, phrases.get(place), phrases.size()))
                        .toList());
    }

    private Node row(int place, String phrase, int all) {
        TextField field = new TextField(phrase);
        field.setId("phrase-" + place);
        field.setAccessibleText(messages.text("phrases.phrase", place + 1));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(entered -> rename(place, phrase, field.getText()));
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                rename(place, phrase, field.getText());
            }
        });
        Button up = icon("phrase-up-" + place, "phrases.up", Feather.ARROW_UP, swapped(place, place - 1));
        Button down = icon("phrase-down-" + place, "phrases.down", Feather.ARROW_DOWN, swapped(place, place + 1));
        up.setDisable(place == 0);
        down.setDisable(place == all - 1);
        Button remove = icon("phrase-remove-" + place, "phrases.remove", Feather.X, list -> {
            list.remove(place);
            return list;
        });
        return new HBox(8, field, up, down, remove);
    }

    private Node newPhrase() {
        TextField field = new TextField();
        field.setId("phrase-new");
        field.setPromptText(messages.text("phrases.new"));
        field.setAccessibleText(messages.text("phrases.new"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button add = named.button("phrase-add", "phrases.add", Feather.PLUS);
        Runnable adding = () -> {
            String phrase = field.getText().strip();
            field.clear();
            change(list -> {
                list.add(phrase);
                return list;
            });
        };
        field.setOnAction(entered -> adding.run());
        add.setOnAction(pressed -> adding.run());
        return new HBox(8, field, add);
    }

    private Button icon(String id, String key, Feather icon, UnaryOperator<List<String>> change) {
        Button button = named.iconButton(id, key, icon);
        button.getStyleClass().add("flat");
        button.setOnAction(pressed -> change(change));
        return button;
    }

    private static UnaryOperator<List<String>> swapped(int one, int other) {
        return list -> {
            Collections.swap(list, one, other);
            return list;
        };
    }

    /** A row that is taken away tells its words once more; by then another phrase stands in its place. */
    private void rename(int place, String before, String words) {
        boolean stillThere = place < phrases().size() && phrases().get(place).equals(before);
        if (stillThere && !before.equals(words.strip())) {
            change(list -> {
                list.set(place, words.strip());
                return list;
            });
        }
    }

    /** A phrase without words is no phrase, and none stands twice. */
    private void change(UnaryOperator<List<String>> change) {
        List<String> now = change.apply(new ArrayList<>(phrases())).stream()
                .filter(phrase -> !phrase.isBlank())
                .distinct()
                .toList();
        if (!now.equals(phrases())) {
            store.save(store.settings().withRoom(store.settings().room().withPhrases(now)));
            changed.run();
        }
        show();
    }
}
