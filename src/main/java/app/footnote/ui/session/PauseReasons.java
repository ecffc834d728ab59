package app.footnote.ui.session;

import app.footnote.ui.kit.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One tap says why the session is paused. Nobody has to. */
final class PauseReasons extends VBox {
    private final LiveClock clock;
    private final FlowPane chips = new FlowPane();

    PauseReasons(Messages messages, LiveClock clock) {
        this.clock = clock;
        setId("session-pause-reasons");
        getStyleClass().add("pause-reasons");
        chips.getStyleClass().add("pause-chips");
        Label title = new Label(messages.text("pause.why"));
        title.getStyleClass().add("tile-title");
        getChildren().setAll(title, chips);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void offer(List<String> reasons) {
        chips.getChildren().setAll(reasons.stream().map(this::chip).toList());
    }

    /** Shows the words while the session is paused, the chosen one pressed. */
    void show(Optional<String> pausedFor) {
        setVisible(pausedFor.isPresent() && !chips.getChildren().isEmpty());
        chips.getChildren().stream()
                .map(ToggleButton.class::cast)
                .forEach(chip -> chip.setSelected(
                        pausedFor.filter(chip.getText()::equals).isPresent()));
    }

    private ToggleButton chip(String reason) {
        ToggleButton chip = new ToggleButton(reason);
        chip.getStyleClass().add("chip");
        chip.setMinHeight(44);
        chip.setOnAction(pressed -> clock.pause(chip.isSelected() ? reason : ""));
        return chip;
    }
}
