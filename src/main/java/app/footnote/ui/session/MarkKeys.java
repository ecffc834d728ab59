package app.footnote.ui.session;

import app.footnote.session.Mark;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** Which key says which mark. */
final class MarkKeys {
    private static final Map<KeyCode, Mark> MARKS = Map.ofEntries(
            Map.entry(KeyCode.DIGIT1, Mark.TENDER_1),
            Map.entry(KeyCode.DIGIT2, Mark.TENDER_2),
            Map.entry(KeyCode.DIGIT3, Mark.TENDER_3),
            Map.entry(KeyCode.DIGIT4, Mark.TOO_STRONG),
            Map.entry(KeyCode.G, Mark.GRITTY),
            Map.entry(KeyCode.T, Mark.TIGHT),
            Map.entry(KeyCode.P, Mark.PUFFY),
            Map.entry(KeyCode.W, Mark.WORKED),
            Map.entry(KeyCode.H, Mark.HARD),
            Map.entry(KeyCode.E, Mark.EMPTY),
            Map.entry(KeyCode.O, Mark.HOT),
            Map.entry(KeyCode.C, Mark.COLD));

    private MarkKeys() {}

    static Optional<Mark> markOf(KeyCode code) {
        return Optional.ofNullable(MARKS.get(code));
    }

    /** Returns the key of that mark as it is printed on it. */
    static String name(Mark mark) {
        return MARKS.entrySet().stream()
                .filter(entry -> entry.getValue() == mark)
                .map(entry -> entry.getKey().getName())
                .findFirst()
                .orElseThrow();
    }
}
