package app.footnote.ui.record;

import app.footnote.session.Picks;
import app.footnote.ui.kit.Roving;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * Words to pick, as boxes to tick or as chips, and a line for one's own. Words picked earlier that are not offered any
 * more stay.
 */
public final class PickButtons extends VBox {
    private final String id;
    private final String title;
    private final List<String> offered;
    private final Offered how;
    private final Pane pane;
    private final Consumer<Picks> onChange;
    private final TextField own = new TextField();
    private final Map<String, ButtonBase> boxes = new LinkedHashMap<>();
    private Picks shown = Picks.NONE;

    /** How the words are offered. */
    public enum Offered {
        AS_TICKS,
        AS_CHIPS
    }

    /**
     * Makes the buttons, nothing picked.
     *
     * @param id id of what can be picked; a word's is followed by its number, the line's by {@code words}
     * @param title what is picked, for the accessible names
     * @param ownPrompt what the line for one's own words says
     * @param onChange told what a person picks or writes
     */
    public PickButtons(
            String id, String title, String ownPrompt, List<String> offered, Offered how, Consumer<Picks> onChange) {
        this.id = id;
        this.title = title;
        this.offered = List.copyOf(offered);
        this.how = how;
        this.pane = how == Offered.AS_TICKS ? new VBox(10) : new FlowPane(8, 8);
        this.onChange = onChange;
        own.setId(id + "-words");
        own.setPromptText(ownPrompt);
        own.setAccessibleText(title + ": " + ownPrompt);
        own.textProperty().subscribe((before, now) -> take(shown.withWords(now)));
        pane.setId(id);
        getStyleClass().add("pick-buttons");
        getChildren().setAll(pane, own);
        offer(this.offered);
    }

    /** Shows what is picked. */
    public void show(Picks picks) {
        shown = picks;
        List<String> all = Stream.concat(offered.stream(), picks.chosen().stream())
                .distinct()
                .toList();
        if (!List.copyOf(boxes.keySet()).equals(all)) {
            offer(all);
        }
        boxes.forEach((word, box) -> select(box, picks.chosen().contains(word)));
        if (!own.getText().equals(picks.words())) {
            own.setText(picks.words());
        }
    }

    /** Lets nothing be picked or written any more, or again. */
    public void setLocked(boolean locked) {
        pane.setDisable(locked);
        own.setEditable(!locked);
    }

    private void offer(List<String> words) {
        boxes.clear();
        words.forEach(word -> boxes.put(word, box(word, boxes.size())));
        pane.getChildren().setAll(boxes.values());
        if (how == Offered.AS_CHIPS) {
            Roving.over(List.copyOf(boxes.values()));
        }
    }

    private ButtonBase box(String word, int number) {
        ButtonBase box = how == Offered.AS_TICKS ? new CheckBox(word) : new ToggleButton(word);
        box.setId(id + "-" + number);
        box.getStyleClass().add(how == Offered.AS_TICKS ? "pick-tick" : "chip");
        box.setWrapText(how == Offered.AS_TICKS);
        box.setMinHeight(USE_PREF_SIZE);
        box.setAccessibleText(title + ": " + word);
        box.setOnAction(pressed -> take(shown.toggle(word)));
        return box;
    }

    private static void select(ButtonBase box, boolean selected) {
        if (box instanceof CheckBox tick) {
            tick.setSelected(selected);
        } else if (box instanceof ToggleButton chip) {
            chip.setSelected(selected);
        }
    }

    private void take(Picks picks) {
        if (!picks.equals(shown)) {
            shown = picks;
            onChange.accept(picks);
        }
    }
}
