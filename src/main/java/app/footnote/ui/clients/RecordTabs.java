package app.footnote.ui.clients;

import app.footnote.ui.kit.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The tabs of a client's record. The arrow keys go from one to the next. */
final class RecordTabs extends HBox {
    private final Messages messages;
    private final Consumer<Tab> onChosen;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);

    /** What a record shows. */
    enum Tab {
        OVERVIEW,
        CONSULTATION,
        SESSIONS;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    RecordTabs(Messages messages, Consumer<Tab> onChosen) {
        this.messages = messages;
        this.onChosen = onChosen;
        getStyleClass().add("record-tabs");
        for (Tab tab : Tab.values()) {
            buttons.put(tab, button(tab));
        }
        getChildren().setAll(buttons.values());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows which tab is open and how much is in each. */
    void show(Tab open, int consultations, int sessions) {
        setText(Tab.OVERVIEW, 0);
        setText(Tab.CONSULTATION, consultations);
        setText(Tab.SESSIONS, sessions);
        buttons.get(open).setSelected(true);
        buttons.forEach((tab, button) -> button.setFocusTraversable(tab == open));
    }

    private void setText(Tab tab, int count) {
        buttons.get(tab).setText(messages.text("tab." + tab.id(), count));
    }

    private ToggleButton button(Tab tab) {
        ToggleButton button = new ToggleButton(messages.text("tab." + tab.id(), 0));
        button.setId("tab-" + tab.id());
        button.getStyleClass().add("record-tab");
        button.setToggleGroup(group);
        button.setOnAction(pressed -> {
            button.setSelected(true);
            onChosen.accept(tab);
        });
        return button;
    }

    private void pressed(KeyEvent pressed) {
        int step = pressed.getCode() == KeyCode.RIGHT ? 1 : pressed.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step != 0) {
            List<ToggleButton> row = List.copyOf(buttons.values());
            int from = row.indexOf((ToggleButton) group.getSelectedToggle());
            ToggleButton next = row.get(Math.floorMod(from + step, row.size()));
            next.requestFocus();
            next.fire();
            pressed.consume();
        }
    }
}
