package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.ui.kit.Avatar;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The head of a record: back, avatar, name, age, since when, badges, goals and next step, and Start session. */
final class RecordHeader extends VBox {
    private final Messages messages;
    private final Named named;
    private final Button back;

    /**
     * What is told of a client.
     *
     * @param since age and since when
     * @param badges cautions and tags
     * @param goals in the client's own words; may be empty
     * @param next the plan for next time; may be empty
     */
    record Words(String since, List<Node> badges, String goals, String next) {}

    RecordHeader(Messages messages, Runnable onBack) {
        this.messages = messages;
        this.named = new Named(messages);
        back = named.iconButton("clients-back", "clients.back", Feather.ARROW_LEFT);
        back.getStyleClass().add("flat");
        back.setOnAction(pressed -> onBack.run());
        getStyleClass().add("record-header");
    }

    /** Shows or hides the way back to the list. */
    void setBackShown(boolean shown) {
        back.setVisible(shown);
        back.setManaged(shown);
    }

    void show(Client client, Words words, Runnable onEdit, Runnable onStart) {
        Avatar avatar = new Avatar(client.shownName());
        avatar.getStyleClass().add("large");
        Button edit = named.iconButton("edit-client", "record.edit", Feather.EDIT_2);
        edit.getStyleClass().addAll("flat", "small");
        edit.setOnAction(pressed -> onEdit.run());
        Button start = named.button("start-for-client", "record.start", Feather.PLAY);
        start.getStyleClass().add("accent");
        start.setMinWidth(USE_PREF_SIZE);
        start.setOnAction(pressed -> onStart.run());
        VBox beside = words(client.shownName(), words.since(), edit);
        if (!words.badges().isEmpty()) {
            FlowPane badges = new FlowPane(8, 6);
            badges.getChildren().setAll(words.badges());
            beside.getChildren().add(badges);
        }
        getChildren().setAll(line(back, avatar, beside, start));
        List<Node> told = Stream.of(told("record.goals", words.goals()), told("record.next", words.next()))
                .flatMap(List::stream)
                .toList();
        if (!told.isEmpty()) {
            HBox row = new HBox(40);
            row.getChildren().setAll(told);
            getChildren().add(row);
        }
    }

    void showWalkIns(String explanation) {
        getChildren().setAll(line(back, words(messages.text("walkins.title"), explanation, new Region())));
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(20, nodes);
        line.getStyleClass().add("record-line");
        return line;
    }

    private List<Node> told(String key, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        Label label = new Label(messages.text(key));
        label.getStyleClass().addAll("text-small", "text-muted");
        Label words = Prose.wrapped(text, "text-medium");
        return List.of(new VBox(4, label, words));
    }

    private VBox words(String title, String below, Region beside) {
        Label name = new Label(title);
        name.getStyleClass().add("title-1");
        name.setId("record-name");
        Label since = Prose.wrapped(below, "text-muted");
        HBox first = new HBox(8, name, beside);
        first.getStyleClass().add("record-title");
        VBox words = new VBox(6, first, since);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }
}
