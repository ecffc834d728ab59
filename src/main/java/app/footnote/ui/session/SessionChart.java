package app.footnote.ui.session;

import app.footnote.caution.LeaveOut;
import app.footnote.chart.ChartPack;
import app.footnote.chart.Feet;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneSpot;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import app.footnote.session.SessionRecord;
import app.footnote.session.Stage;
import app.footnote.ui.foot.FootChart;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Segments;
import app.footnote.ui.record.MarkedFeet;
import app.footnote.ui.record.TimeWords;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The feet in the middle of the running session, marked by tap or key, and the marks to choose from below. */
final class SessionChart extends BorderPane {
    private static final Feet[] FEET = {Feet.RIGHT, Feet.BOTH, Feet.LEFT};

    private final Messages messages;
    private final LiveSession live;
    private final TimeWords times;
    private final FootChart chart;
    private final ChartPack pack;
    private final MarkLegend legend;
    private final Set<ZoneSpot> warned = new HashSet<>();
    private List<Finding> shown = List.of();
    private Set<ZoneSpot> lastTime = Set.of();
    private Set<ZoneSpot> leaveOut = Set.of();
    private Optional<Stage> lit = Optional.empty();

    SessionChart(Messages messages, ChartPack pack, LiveSession live, TimeWords times, Function<Mark, String> keyOf) {
        this.messages = messages;
        this.pack = pack;
        this.live = live;
        this.times = times;
        chart = new FootChart(pack, Messages.of("foot"));
        chart.setId("session-chart");
        chart.guideLinesProperty().set(false);
        chart.serveTheRoom();
        chart.setOnZoneTapped(this::tap);
        legend = new MarkLegend(messages);
        Follow.whileInScene(this, live.marks().chosenProperty(), legend::show);
        getStyleClass().add("session-chart");
        setTop(switches());
        setCenter(chart);
        setBottom(new VBox(legend, new MarkBar(messages, live.marks(), keyOf)));
    }

    FootChart chart() {
        return chart;
    }

    void show(SessionRecord session) {
        if (!session.findings().equals(shown)) {
            shown = session.findings();
            chart.zones().mark(MarkedFeet.marks(shown));
        }
        light(session.clock().currentStage().stage());
        showLastTime(live.earlier(session).lastSession());
    }

    void leaveOut(LeaveOut places) {
        Set<ZoneSpot> spots = places.on(pack);
        if (!spots.equals(leaveOut)) {
            leaveOut = spots;
            chart.zones().leaveOut(spots);
        }
        legend.showLeaveOut(!spots.isEmpty());
    }

    /** Says something once, below the feet. */
    void tell(String words) {
        legend.tell(words);
    }

    /** Does what the key of a mark does. */
    void press(Mark mark) {
        act(() -> live.marks().press(mark, chart.walkedTo()));
    }

    /** Marks once more like the last time. */
    void again() {
        act(() -> live.marks().again(chart.walkedTo()));
    }

    /** Lets go of the zone in hand; says whether there was one. */
    boolean letGo() {
        live.marks().letGo();
        boolean had = chart.selectedProperty().get() != null;
        chart.selectedProperty().set(null);
        return had;
    }

    private void tap(ZoneSpot spot) {
        act(() -> live.marks().tap(spot));
    }

    /** A zone to leave out may be marked; that it was noted so is said once, and nothing is asked. */
    private void act(Runnable marking) {
        List<Finding> before = live.findings();
        marking.run();
        live.findings().stream()
                .filter(finding -> !before.contains(finding))
                .map(Finding::spot)
                .filter(spot -> leaveOut.contains(spot) && warned.add(spot))
                .forEach(spot -> chart.say(spot, messages.text("room.leave-out")));
    }

    /** The zones of the stage are lit, and the foot it does not work on is hushed. */
    private void light(Stage stage) {
        if (!Optional.of(stage).equals(lit)) {
            lit = Optional.of(stage);
            chart.zones().work(stage.lit().on(pack, stage.foot()), stage.foot().other());
        }
    }

    private void showLastTime(Optional<SessionRecord> session) {
        Set<ZoneSpot> spots = session.map(SessionRecord::findings).orElse(List.of()).stream()
                .map(Finding::spot)
                .collect(Collectors.toSet());
        if (!spots.equals(lastTime)) {
            lastTime = spots;
            chart.zones().ghost(spots);
        }
        legend.showLastTime(session.filter(last -> !spots.isEmpty()).map(last -> times.day(last.startedThere())));
    }

    private FlowPane switches() {
        Segments<Feet> feet = new Segments<>("session-feet", texts("feet.", List.of(FEET), Feet::id), Feet.BOTH);
        feet.valueProperty().bindBidirectional(chart.feetProperty());
        Map<FootView, String> sides = texts("view.", List.of(FootView.values()), FootView::id);
        Segments<FootView> views = new Segments<>("session-view", sides, FootView.PLANTAR);
        views.valueProperty().bindBidirectional(chart.viewProperty());
        FlowPane row = new FlowPane(feet.node(), views.node());
        row.getStyleClass().add("chart-switches");
        return row;
    }

    private <T> Map<T, String> texts(String prefix, List<T> values, Function<T, String> id) {
        Map<T, String> texts = new LinkedHashMap<>();
        values.forEach(value -> texts.put(value, messages.text(prefix + id.apply(value))));
        return texts;
    }
}
