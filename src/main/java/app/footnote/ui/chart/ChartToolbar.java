package app.footnote.ui.chart;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Tip;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The row above the drawing. In a compact window it also holds the search and the body systems. */
final class ChartToolbar extends HBox {
    private final Node views;
    private final SearchField search;
    private final SystemsButton systems;
    private final ToggleButton list;
    private final Button start;

    ChartToolbar(ChartState state, ViewSwitch views, SearchField search, Messages messages, Runnable startSession) {
        Named named = new Named(messages);
        this.views = views.node();
        this.search = search;
        this.systems = new SystemsButton(messages);
        this.list = named.iconToggle("chart-list-toggle", "list.toggle", Feather.LIST);
        this.start = named.button("chart-start-session", "start-session", Feather.PLAY);
        getStyleClass().add("chart-toolbar");
        list.getStyleClass().add("flat");
        list.selectedProperty().bindBidirectional(state.listProperty());
        start.getStyleClass().add("accent");
        start.setAccessibleText(messages.text("start-session"));
        Tip.on(start, start::getAccessibleText);
        start.setOnAction(click -> startSession.run());
    }

    /** Arranges the row; in a compact one the card of body systems is behind a button. */
    void arrange(boolean compact, SystemsCard card) {
        List<Node> row = new ArrayList<>();
        row.add(views);
        if (compact) {
            systems.offer(card);
            HBox.setHgrow(search, Priority.ALWAYS);
            row.addAll(List.of(search, systems));
        } else {
            row.add(Lines.gap());
        }
        row.addAll(List.of(list, start));
        start.setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        getChildren().setAll(row);
    }
}
