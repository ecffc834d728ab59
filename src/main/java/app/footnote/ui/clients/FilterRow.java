package app.footnote.ui.clients;

import app.footnote.ui.kit.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** Chips that narrow the list to one kind of clients. */
final class FilterRow extends FlowPane {
    private final Messages messages;
    private final ClientsModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<ClientFilter, ToggleButton> chips = new EnumMap<>(ClientFilter.class);

    FilterRow(Messages messages, ClientsModel model) {
        super(6, 6);
        this.messages = messages;
        this.model = model;
        for (ClientFilter filter : ClientFilter.values()) {
            chips.put(filter, chip(filter));
        }
        getStyleClass().add("filter-row");
        getChildren().setAll(chips.values());
    }

    /** Shows how many clients are of each kind. */
    void show() {
        chips.forEach((filter, chip) -> chip.setText(
                messages.text("filter." + filter.id(), filter == ClientFilter.ALL ? 0 : model.count(filter))));
        chips.get(model.filter()).setSelected(true);
    }

    private ToggleButton chip(ClientFilter filter) {
        ToggleButton chip = new ToggleButton();
        chip.setId("filter-" + filter.id());
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.setOnAction(pressed -> {
            chip.setSelected(true);
            model.filter(filter);
        });
        return chip;
    }
}
