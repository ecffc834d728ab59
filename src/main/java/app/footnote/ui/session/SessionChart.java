package app.footnote.ui.session;

import app.footnote.caution.LeaveOut;
import app.footnote.chart.ChartPack;
import app.footnote.chart.Feet;
import app.footnote.chart.FootView;
import app.footnote.session.SessionRecord;
import app.footnote.ui.foot.FootChart;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Segments;
import app.footnote.ui.record.MarkedFeet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/** The feet in the middle of the running session: a tap on a zone marks it, the next tap takes the mark away. */
final class SessionChart extends BorderPane {
    private static final Feet[] FEET = {Feet.RIGHT, Feet.BOTH, Feet.LEFT};

    private final Messages messages;
    private final FootChart chart;
    private final ChartPack pack;

    SessionChart(Messages messages, ChartPack pack, LiveSession live) {
        this.messages = messages;
        this.pack = pack;
        chart = new FootChart(pack, Messages.of("foot"));
        chart.setId("session-chart");
        chart.guideLinesProperty().set(false);
        chart.setOnZoneTapped(live::tap);
        getStyleClass().add("session-chart");
        setTop(switches());
        setCenter(chart);
        setBottom(hint());
    }

    FootChart chart() {
        return chart;
    }

    void show(SessionRecord session) {
        chart.setMarks(MarkedFeet.marks(session.findings()));
    }

    void leaveOut(LeaveOut places) {
        chart.setLeaveOut(places.on(pack));
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

    private Label hint() {
        Label hint = new Label(messages.text("room.hint"));
        hint.getStyleClass().add("room-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        return hint;
    }
}
