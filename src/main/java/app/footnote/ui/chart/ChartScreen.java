package app.footnote.ui.chart;

import app.footnote.chart.ChartPack;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneSpot;
import app.footnote.chart.search.ZoneSearch;
import app.footnote.ui.foot.FootChart;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.WindowLayout;
import java.time.ZoneId;
import java.util.Collection;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The foot chart with everything around it: views, body systems, search, list, and the panel on the chosen zone. */
public final class ChartScreen extends BorderPane {
    private final ChartState state;
    private final SearchState search;
    private final SearchField searchField;
    private final ChartToolbar toolbar;
    private final SystemsCard systems;
    private final ChartCanvas canvas;
    private final Inspector inspector;
    private final BorderPane picture = new BorderPane();
    private final StackPane searchBar = new StackPane();

    /**
     * Makes the screen.
     *
     * @param pack the chart
     * @param ailments words for illnesses, which find no zone
     * @param choices what is kept of the practitioner's choices; changed by this screen
     * @param notes the practitioner's own notes
     * @param timeZone in which the time of a save is told
     * @param actions what happens outside this screen
     */
    public ChartScreen(
            ChartPack pack,
            Collection<String> ailments,
            ChartChoices choices,
            ZoneNotes notes,
            ZoneId timeZone,
            ChartActions actions) {
        Messages messages = Messages.of("chart");
        state = new ChartState(pack, choices);
        search = new SearchState(state, new ZoneSearch(pack, new ChartWords(messages).systems(), ailments));
        FootChart chart = new BoundFoot(state, search).chart();
        searchField = new SearchField(search, state, messages);
        toolbar = new ChartToolbar(
                state, new ViewSwitch(state, search, messages), searchField, messages, actions.startSession());
        systems = new SystemsCard(state, search, messages);
        canvas = new ChartCanvas(state, search, chart, messages);
        inspector = new Inspector(state, search, new PanelPorts(notes, timeZone, actions.openLink()), messages);
        compose();
        ChartKeys.install(this, new ChartKeyActions(state, chart, searchField).byShortcut());
        addEventHandler(KeyEvent.KEY_PRESSED, this::stepBack);
    }

    /** Searches as if a person had typed these words. */
    public void search(String words) {
        search.wordsProperty().set(words);
    }

    /** Chooses that zone and shows it, as if a person had tapped it. */
    public void open(ZoneSpot spot) {
        state.open(spot);
    }

    /** Shows the list in place of the picture, or the picture again. */
    public void showList(boolean list) {
        state.listProperty().set(list);
    }

    /** Shows another side of the foot. */
    public void show(FootView view) {
        state.viewProperty().set(view);
    }

    private void compose() {
        getStyleClass().add("chart-screen");
        setId("chart-screen");
        searchBar.getStyleClass().add("search-bar");
        picture.setCenter(canvas);
        setCenter(picture);
        ObservableValue<WindowLayout> layout = sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(width -> WindowLayout.of(width.doubleValue()))
                .orElse(WindowLayout.WIDE);
        layout.subscribe(this::arrange);
        state.panelOpenProperty().subscribe(open -> placePanel(layout.getValue()));
    }

    private void arrange(WindowLayout layout) {
        boolean compact = layout == WindowLayout.COMPACT;
        picture.setTop(null);
        setTop(null);
        searchBar.getChildren().clear();
        if (compact) {
            canvas.holdNoCard();
        }
        toolbar.arrange(compact, systems);
        if (compact) {
            setTop(toolbar);
            inspector.setTop(null);
        } else {
            picture.setTop(toolbar);
            searchBar.getChildren().setAll(searchField);
            inspector.setTop(searchBar);
            canvas.hold(systems);
        }
        placePanel(layout);
    }

    private void placePanel(WindowLayout layout) {
        boolean closed =
                layout == WindowLayout.COMPACT && !state.panelOpenProperty().get();
        setRight(closed ? null : inspector);
    }

    private void stepBack(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
            state.close();
            event.consume();
        }
    }
}
