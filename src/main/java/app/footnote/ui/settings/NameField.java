package app.footnote.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;

/** A name, kept as it is typed; one that cannot be is told, and gone when the field is left. */
final class NameField extends TextField {
    private String kept;

    /**
     * @param fault returns a sentence on why that cannot be the name
     * @param keep takes each name that can be
     * @param faults takes the sentence, or nothing when the name can be again
     */
    NameField(
            String name,
            Function<String, Optional<String>> fault,
            Consumer<String> keep,
            Consumer<Optional<String>> faults) {
        super(name);
        kept = name;
        textProperty().subscribe((before, now) -> {
            String typed = now.strip();
            Optional<String> wrong = typed.equals(kept) ? Optional.empty() : fault.apply(typed);
            faults.accept(wrong);
            if (wrong.isEmpty() && !typed.equals(kept)) {
                kept = typed;
                keep.accept(typed);
            }
        });
        focusedProperty().subscribe((before, now) -> {
            if (!now) {
                setText(kept);
            }
        });
    }
}
