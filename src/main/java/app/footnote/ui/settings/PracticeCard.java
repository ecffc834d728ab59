package app.footnote.ui.settings;

import app.footnote.practice.PracticeProfile;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** Who the practice is, and who writes now. The names stand on records. Kept as it is typed. */
final class PracticeCard extends VBox {
    private final Messages messages;
    private final Named named;
    private final Supplier<PracticeProfile> kept;
    private final Consumer<PracticeProfile> keep;
    private final ComboBox<String> writing = new ComboBox<>();
    private boolean showing;

    PracticeCard(Messages messages, Supplier<PracticeProfile> kept, Consumer<PracticeProfile> keep) {
        this.messages = messages;
        this.named = new Named(messages);
        this.kept = kept;
        this.keep = keep;
        getStyleClass().addAll("fn-card", "settings-card");
        Label title = new Label(messages.text("practice.title"));
        title.getStyleClass().add("title-4");
        TextInputControl names = input("practitioners", lines(2));
        TextInputControl address = input("address", lines(3));
        TextInputControl body = input("body", new TextField());
        named.name(writing, "practice-writing", "practice.writing");
        fill(names, address, body);
        names.textProperty().subscribe((before, now) -> {
            change(profile -> profile.withPractitioners(List.of(now.split("\n"))));
            showWriting();
        });
        address.textProperty().subscribe((before, now) -> change(profile -> profile.withAddress(now)));
        body.textProperty().subscribe((before, now) -> change(profile -> profile.withBody(now)));
        writing.setOnAction(chosen -> change(profile -> profile.withWriting(writing.getValue())));
        getChildren()
                .setAll(
                        title,
                        row("practitioners", names),
                        new Row(
                                messages.text("practice.writing"),
                                messages.text("practice.writing.explained"),
                                writing),
                        row("address", address),
                        row("body", body));
    }

    private void fill(TextInputControl names, TextInputControl address, TextInputControl body) {
        PracticeProfile profile = kept.get();
        names.setText(String.join("\n", profile.practitioners()));
        address.setText(profile.address());
        body.setText(profile.body());
        showWriting();
    }

    private void showWriting() {
        showing = true;
        writing.getItems().setAll(kept.get().practitioners());
        writing.setValue(kept.get().writing());
        writing.setDisable(writing.getItems().isEmpty());
        showing = false;
    }

    private void change(UnaryOperator<PracticeProfile> change) {
        PracticeProfile changed = change.apply(kept.get());
        if (!showing && !changed.equals(kept.get())) {
            keep.accept(changed);
        }
    }

    private Row row(String key, TextInputControl input) {
        return new Row(messages.text("practice." + key), messages.text("practice." + key + ".explained"), input);
    }

    private TextInputControl input(String key, TextInputControl input) {
        input.getStyleClass().add("practice-input");
        return named.name(input, "practice-" + key, "practice." + key);
    }

    private static TextArea lines(int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        return area;
    }
}
