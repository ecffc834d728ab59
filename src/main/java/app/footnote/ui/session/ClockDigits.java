package app.footnote.ui.session;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A time whose digits never move: every character has a label of fixed width of its own. */
final class ClockDigits extends HBox {
    private static final List<String> SIZES = List.of("four", "five", "six", "long");

    ClockDigits(String styleClass) {
        getStyleClass().addAll("clock-digits", styleClass);
    }

    /** Shows these characters; labels are changed only where a character changed. */
    void show(String characters) {
        ObservableList<Node> labels = getChildren();
        if (labels.size() != characters.length()) {
            labels.setAll(characters.chars().mapToObj(character -> new Label()).toList());
            getStyleClass().removeAll(SIZES);
            getStyleClass().add(SIZES.get(Math.clamp(characters.length() - 4L, 0, 3)));
        }
        for (int i = 0; i < characters.length(); i++) {
            show((Label) labels.get(i), characters.substring(i, i + 1));
        }
    }

    /** Returns the characters shown. */
    String shown() {
        StringBuilder text = new StringBuilder();
        getChildren().forEach(label -> text.append(((Label) label).getText()));
        return text.toString();
    }

    private static void show(Label label, String character) {
        if (!label.getText().equals(character)) {
            label.setText(character);
            label.getStyleClass().setAll("label", "clock-digit", ":".equals(character) ? "colon" : "digit");
        }
    }
}
