package app.footnote.ui.chart;

import app.footnote.chart.Place;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneSpot;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The panel beside the foot. It explains and never covers the foot. */
final class Inspector extends BorderPane {
    private static final Duration FADE = Duration.millis(140);

    private final ChartState state;
    private final SearchState search;
    private final PanelPorts ports;
    private final Messages messages;
    private final Swatch swatch = new Swatch();
    private final Label system = Lines.wrapped("", "text-small", "text-muted");
    private final HBox head;
    private final ScrollPane scroll = new ScrollPane();
    private Optional<Place> shown = Optional.empty();

    Inspector(ChartState state, SearchState search, PanelPorts ports, Messages messages) {
        this.state = state;
        this.search = search;
        this.ports = ports;
        this.messages = messages;
        this.head = head();
        setId("chart-inspector");
        getStyleClass().add("inspector");
        scroll.setId("chart-panel");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(new BorderPane(scroll, head, null, quietLine(), null));
        Watch.changes(this::show, state.panelProperty(), state.traditionProperty());
        Watch.changes(this::searched, search.answerProperty(), state.viewProperty());
        state.selectedProperty().subscribe(this::moved);
    }

    private HBox head() {
        HBox head = new HBox(
                swatch,
                system,
                Lines.gap(),
                button("chart-zone-previous", "zone.previous", Feather.CHEVRON_LEFT, () -> state.step(-1)),
                button("chart-zone-next", "zone.next", Feather.CHEVRON_RIGHT, () -> state.step(1)),
                button("chart-zone-close", "zone.close", Feather.X, state::close));
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private Button button(String id, String key, Ikon icon, Runnable action) {
        Button button = new Named(messages).iconButton(id, key, icon);
        button.getStyleClass().addAll("flat", "head-button");
        button.setOnAction(click -> action.run());
        return button;
    }

    private Node quietLine() {
        Label line = Lines.wrapped(messages.text("quiet-line"), "text-small", "text-muted");
        line.setId("chart-quiet-line");
        HBox bar = Lines.beside(Feather.INFO, line);
        bar.getStyleClass().add("quiet-line");
        return bar;
    }

    /** Refills the panel if another zone or another place of it is chosen. */
    private void moved(ZoneSpot before, ZoneSpot now) {
        boolean isOther = state.zone()
                .filter(zone -> !shown.equals(Optional.of(ZoneFacts.placeShown(zone, state))))
                .isPresent();
        if (before != null && isOther) {
            show();
        }
    }

    private void searched() {
        if (state.panelProperty().get() == Panel.SEARCH) {
            show();
        }
    }

    private void show() {
        Node content = switch (state.panelProperty().get()) {
            case EMPTY -> new EmptyPanel(messages);
            case SEARCH -> new SearchPanel(search, state, messages);
            case ZONE -> state.zone().map(this::about).orElseGet(() -> new EmptyPanel(messages));
        };
        boolean isZone = content instanceof ZonePanel;
        head.setVisible(isZone);
        head.setManaged(isZone);
        scroll.setContent(content);
        scroll.setVvalue(0);
        fade(content);
    }

    private VBox about(ReflexZone zone) {
        shown = Optional.of(ZoneFacts.placeShown(zone, state));
        swatch.show(zone.system());
        system.setText(new ChartWords(messages).system(zone.system()));
        return new ZonePanel(zone, state, ports, messages);
    }

    private void fade(Node content) {
        if (!state.choices().reducedMotionProperty().get() && getScene() != null) {
            FadeTransition fade = new FadeTransition(FADE, content);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }
}
