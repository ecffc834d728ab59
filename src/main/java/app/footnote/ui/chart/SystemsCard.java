package app.footnote.ui.chart;

import app.footnote.chart.BodySystem;
import app.footnote.chart.Feet;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import atlantafx.base.controls.ToggleSwitch;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The legend that filters, and what else can be switched on the drawing: lines, names, feet and tradition. */
final class SystemsCard extends ScrollPane {
    private final ChartState state;
    private final SearchState search;
    private final SystemFilter filter;
    private final Messages messages;
    private final Button showAll;
    private final Map<BodySystem, LegendRow> rows = new EnumMap<>(BodySystem.class);

    SystemsCard(ChartState state, SearchState search, Messages messages) {
        this.state = state;
        this.search = search;
        this.filter = new SystemFilter(state);
        this.messages = messages;
        this.showAll = new Named(messages).button("chart-systems-all", "systems.all");
        getStyleClass().add("systems-card");
        setId("chart-systems");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox content =
                new VBox(head(), legend(), new Separator(), switches(), feet(), new TraditionChoice(state, messages));
        content.getStyleClass().add("systems-content");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Watch.changes(
                this::refresh,
                state.viewProperty(),
                state.traditionProperty(),
                state.systemsProperty(),
                search.answerProperty());
    }

    private Node head() {
        Label title = new Label(messages.text("systems.title"));
        title.getStyleClass().addAll("text-semi", "text-small");
        showAll.getStyleClass().addAll("flat", "link-button");
        showAll.setOnAction(click -> filter.showAll());
        HBox head = new HBox(title, Lines.gap(), showAll);
        head.getStyleClass().add("card-head");
        return head;
    }

    private Node legend() {
        VBox legend = new VBox();
        for (BodySystem system : BodySystem.values()) {
            LegendRow row = new LegendRow(system, messages);
            row.setOnAction(click -> filter.toggle(system));
            rows.put(system, row);
            legend.getChildren().add(row);
        }
        return legend;
    }

    private Node switches() {
        VBox switches = new VBox(
                toggle("chart-guide-lines", "guide-lines", state.choices().guideLinesProperty()),
                toggle("chart-five-zones", "five-zones", state.choices().fiveZonesProperty()),
                toggle("chart-names", "names", state.labelsProperty()));
        switches.getStyleClass().add("systems-switches");
        return switches;
    }

    private ToggleSwitch toggle(String id, String key, BooleanProperty property) {
        ToggleSwitch toggle = new Named(messages).name(new ToggleSwitch(messages.text(key)), id, key);
        toggle.setLabelPosition(HorizontalDirection.LEFT);
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.selectedProperty().bindBidirectional(property);
        return toggle;
    }

    private Node feet() {
        return new FeetSwitch(
                        "chart-feet",
                        "feet.short",
                        List.of(Feet.RIGHT, Feet.BOTH, Feet.LEFT),
                        state.feetProperty(),
                        messages)
                .node("card-segments");
    }

    private void refresh() {
        boolean matching = !search.matches().isEmpty();
        showAll.setText(
                messages.text(filter.isAll() ? matching ? "systems.matches" : "systems.all" : "systems.show-all"));
        showAll.setDisable(filter.isAll());
        showAll.getStyleClass().remove("matching");
        if (matching) {
            showAll.getStyleClass().add("matching");
        }
        rows.forEach((system, row) -> row.show(filter.count(system), isHushed(system), filter.isChosen(system)));
    }

    /** Says whether its zones are dimmed on the drawing, by the filter or by the search. */
    private boolean isHushed(BodySystem system) {
        boolean isFound =
                search.matches().stream().anyMatch(match -> match.zone().system() == system);
        return !filter.isAll() && !filter.isChosen(system) || !search.matches().isEmpty() && !isFound;
    }
}
