package app.footnote.ui;

import app.footnote.settings.RoomAction;
import app.footnote.settings.RoomKey;
import app.footnote.settings.RoomKeys;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.RoomKeyWords;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys on one sheet. Most lists are texts, one line for each key: the key, a bar, what it does. */
final class KeySheet extends VBox {
    private static final String BAR = " | ";
    private static final int MARKS_IN_A_ROW = 4;

    KeySheet(Messages messages, RoomKeys keys) {
        getStyleClass().add("key-sheet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = new Label(messages.text("keys.title"));
        title.getStyleClass().add("title-3");
        GridPane columns = new GridPane();
        columns.getStyleClass().add("key-columns");
        columns.addRow(0, group(messages, "anywhere"), group(messages, "chart"), column(messages, keys));
        getChildren().setAll(title, columns);
    }

    /** The texts say "Ctrl", for which some systems have another key. */
    private static String nameHere(String keys) {
        String shortcut = Shortcuts.NEW.getDisplayText().replaceFirst("\\+?N$", "");
        return keys.replace("Ctrl", shortcut);
    }

    /** Two short groups share one column. */
    private static Node column(Messages messages, RoomKeys keys) {
        return new VBox(24, group(messages, "clients"), group(messages, "session", room(messages, keys)));
    }

    /** The keys of the treatment room as they are set; marks in rows, by their first keys. */
    private static List<String> room(Messages messages, RoomKeys keys) {
        RoomKeyWords words = new RoomKeyWords();
        Stream<String> acts = Stream.of(RoomAction.values())
                .filter(action -> !action.isMark() && !keys.of(action).isEmpty())
                .map(action -> all(words, keys.of(action)) + BAR + words.action(action));
        List<RoomAction> marks =
                Stream.of(RoomAction.values()).filter(RoomAction::isMark).toList();
        Stream<String> rows = IntStream.iterate(0, row -> row < marks.size(), row -> row + MARKS_IN_A_ROW)
                .mapToObj(row -> marks.subList(row, Math.min(marks.size(), row + MARKS_IN_A_ROW)))
                .map(row -> row.stream().map(mark -> words.firstKey(keys, mark)).collect(Collectors.joining(" "))
                        + BAR
                        + row.stream().map(words::action).collect(Collectors.joining(", ")));
        return Stream.of(acts, rows, messages.text("keys.session.list").lines())
                .flatMap(Function.identity())
                .toList();
    }

    private static String all(RoomKeyWords words, List<RoomKey> keys) {
        return keys.stream().map(words::key).collect(Collectors.joining(", "));
    }

    private static Node group(Messages messages, String key) {
        return group(
                messages, key, messages.text("keys." + key + ".list").lines().toList());
    }

    private static Node group(Messages messages, String key, List<String> texts) {
        Label heading = new Label(messages.text("keys." + key));
        heading.getStyleClass().add("title-4");
        GridPane lines = new GridPane();
        lines.getStyleClass().add("key-lines");
        int row = 0;
        for (String line : texts) {
            String[] parts = line.split("\\|");
            Label name = new Label(nameHere(parts[0].strip()));
            name.getStyleClass().add("key-cap");
            lines.addRow(row++, name, new Label(parts[1].strip()));
        }
        return new VBox(10, heading, lines);
    }
}
