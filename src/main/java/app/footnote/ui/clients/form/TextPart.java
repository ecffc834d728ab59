package app.footnote.ui.clients.form;

import app.footnote.ui.kit.TabLeaves;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/**
 * A text, on one line or on several.
 *
 * @param <R> the record
 */
final class TextPart<R> extends Part<R, String> {
    private final TextInputControl input;
    private String settled = "";

    private TextPart(String name, FormField<R, String> field, Editing<R> draft, TextInputControl control) {
        super(name, field, draft);
        input = prepared(control, "");
        input.setAccessibleText(name);
        input.textProperty().subscribe((before, now) -> take(now));
        label().setLabelFor(input);
        getChildren().add(input);
    }

    static <R> TextPart<R> line(String name, FormField<R, String> field, Editing<R> draft) {
        return new TextPart<>(name, field, draft, new TextField());
    }

    static <R> TextPart<R> lines(String name, FormField<R, String> field, Editing<R> draft) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(2);
        TabLeaves.from(area);
        return new TextPart<>(name, field, draft, area);
    }

    /** Names the field for screen readers where its label alone would leave open which one it is. */
    void speakAs(String name) {
        input.setAccessibleText(name);
    }

    @Override
    void showValue(String value) {
        if (!isTaking() && !value.equals(settled)) {
            input.setText(value);
        }
        settled = value;
    }

    @Override
    String inWords(String value) {
        return value;
    }
}
