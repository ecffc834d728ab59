package app.footnote.ui.search;

import app.footnote.search.Field;
import app.footnote.search.Kind;
import app.footnote.search.Line;
import app.footnote.search.Passage;
import app.footnote.text.Span;
import app.footnote.ui.kit.Messages;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A heading, or a record that was found: whose and when, and below it the words in their place. */
final class FoundCell extends ListCell<FoundLine> {
    /** As many characters as fit on the line in the usual text size. */
    private static final int LENGTH = 86;

    private final Messages messages;

    /** @param onChosen told the record that was pressed */
    FoundCell(Messages messages, Consumer<FoundLine> onChosen) {
        this.messages = messages;
        setPrefWidth(0); // the list decides how wide a row is, not its longest text
        setOnMouseClicked(clicked -> {
            if (getItem() instanceof FoundLine.Found found) {
                onChosen.accept(found);
            }
        });
    }

    @Override
    protected void updateItem(FoundLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(
                switch (line) {
                    case null -> null;
                    case FoundLine.Heading heading -> heading(heading);
                    case FoundLine.Found found -> found(found);
                });
        setAccessibleText(line instanceof FoundLine.Found found ? spoken(found) : null);
        getStyleClass().remove("found-heading");
        if (line instanceof FoundLine.Heading) {
            getStyleClass().add("found-heading");
        }
    }

    private Node heading(FoundLine.Heading heading) {
        String key = "kind." + heading.kind().id() + (heading.more() ? ".more" : "");
        Label label = new Label(messages.text(key, heading.shown()));
        label.getStyleClass().addAll("text-small", "text-subtle");
        return label;
    }

    private Node found(FoundLine.Found found) {
        Passage passage = found.hit().excerpt().passage();
        Line line = found.hit().excerpt().line(LENGTH);
        Label day = new Label(found.day());
        day.getStyleClass().addAll("text-small", "text-subtle");
        day.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox(2);
        if (found.hit().kind() == Kind.CLIENT) {
            boolean byName = passage.field() == Field.NAME;
            HBox first = first(byName ? flow(line, "found-name") : name(found), new Label());
            box.getChildren().add(first);
            if (!byName) {
                box.getChildren().add(words(passage, line));
            }
        } else {
            box.getChildren().setAll(first(name(found), day), words(passage, line));
        }
        box.getStyleClass().add("found");
        return box;
    }

    private Label name(FoundLine.Found found) {
        Label name = new Label(found.name().isEmpty() ? messages.text("walk-in") : found.name());
        name.getStyleClass().add("found-name");
        return name;
    }

    private static HBox first(Node name, Node day) {
        HBox first = new HBox(12, name, day);
        HBox.setHgrow(name, Priority.ALWAYS);
        if (name instanceof Label label) {
            label.setMaxWidth(Double.MAX_VALUE);
        }
        return first;
    }

    private Node words(Passage passage, Line line) {
        Label field = new Label(field(passage));
        field.getStyleClass().addAll("text-small", "text-subtle", "found-field");
        field.setMinWidth(Region.USE_PREF_SIZE);
        TextFlow text = flow(line, "found-words");
        HBox row = new HBox(8, field, text);
        HBox.setHgrow(text, Priority.ALWAYS);
        return row;
    }

    private String field(Passage passage) {
        return messages.text("field." + passage.field().id());
    }

    private static TextFlow flow(Line line, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(style);
        flow.setMinWidth(0);
        int end = 0;
        for (Span span : line.found()) {
            add(flow, line.text().substring(end, span.start()), "found-text");
            add(flow, line.text().substring(span.start(), span.end()), "found-hit");
            end = span.end();
        }
        add(flow, line.text().substring(end), "found-text");
        return flow;
    }

    private static void add(TextFlow flow, String words, String style) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
    }

    private String spoken(FoundLine.Found found) {
        Passage passage = found.hit().excerpt().passage();
        String words = found.hit().excerpt().line(LENGTH).text();
        String who =
                found.name().isEmpty() && found.hit().kind() != Kind.CLIENT ? messages.text("walk-in") : found.name();
        return messages.text("spoken", who, found.day(), field(passage), words);
    }
}
