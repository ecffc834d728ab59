package app.footnote.ui.chart;

import app.footnote.chart.Tradition;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Tip;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Which school's chart is drawn. */
final class TraditionChoice extends VBox {
    private final ChartState state;
    private final Messages messages;
    private final MenuButton button = new MenuButton();
    private final ToggleGroup group = new ToggleGroup();

    TraditionChoice(ChartState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        getStyleClass().add("tradition-choice");
        Label title = new Label(messages.text("tradition.title"));
        title.getStyleClass().addAll("text-caption", "text-muted");
        button.setId("chart-tradition");
        button.setMaxWidth(Double.MAX_VALUE);
        Tip.on(button, button::getAccessibleText);
        state.pack().shownTraditions().forEach(this::add);
        getChildren().setAll(title, button);
        state.traditionProperty().subscribe(this::show);
    }

    private void add(Tradition tradition) {
        RadioMenuItem item = new RadioMenuItem(tradition.name());
        item.setId("chart-tradition-" + tradition.id());
        item.setToggleGroup(group);
        item.setUserData(tradition.id());
        item.setOnAction(click -> state.traditionProperty().set(tradition.id()));
        button.getItems().add(item);
    }

    private void show(String id) {
        state.pack().shownTraditions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .ifPresent(this::show);
        group.getToggles().forEach(item -> item.setSelected(item.getUserData().equals(id)));
    }

    private void show(Tradition tradition) {
        button.setText(new ChartWords(messages).shortName(tradition));
        button.setAccessibleText(messages.text("tradition.shown", tradition.name()));
    }
}
