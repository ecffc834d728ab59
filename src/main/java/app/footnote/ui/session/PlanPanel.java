package app.footnote.ui.session;

import app.footnote.chart.Foot;
import app.footnote.client.Client;
import app.footnote.session.Preset;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.Segments;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.TimeWords;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The right side of a new session: what is talked about, what the client is asked, how the last session was, when each stage would begin, and
 * the button that starts it.
 */
final class PlanPanel extends VBox {
    private final Messages messages;
    private final TimeWords times;
    private final StartModel model;
    private final TalkList talk;
    private final BeforeQuestions before;
    private final LastSession last;
    private final PlanTimes plan;
    private final Label who = new Label();
    private final Segments<Foot> foot;
    private final SplitRow firstFoot;
    private final Button start = new Button("", new FontIcon(Feather.PLAY));
    private final Label end = new Label();
    private final VBox bottom = new VBox();

    PlanPanel(
            Messages messages,
            TimeWords times,
            StartModel model,
            SessionWords words,
            SessionCautions cautions,
            Runnable onStart) {
        this.messages = messages;
        this.times = times;
        this.model = model;
        talk = new TalkList(messages, model, cautions, times, words.talks());
        before = new BeforeQuestions(messages, model, words.scales());
        last = new LastSession(messages, times, words.scales());
        plan = new PlanTimes(messages, times);
        foot = foot();
        firstFoot = new SplitRow(Prose.wrapped(messages.text("first-foot")), foot.node());
        firstFoot.getStyleClass().add("first-foot");
        getStyleClass().add("plan-panel");
        bottom.getChildren().setAll(firstFoot, startButton(onStart), end());
        bottom.getStyleClass().add("plan-foot");
        bottom.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(scroll(), bottom);
        model.preparedProperty().subscribe(prepared -> refresh());
    }

    /** Looks back at that session. */
    void show(Optional<SessionRecord> session) {
        talk.show(session);
        last.show(session);
    }

    /** Offers to dim the room. */
    void offer(DimSwitch dim) {
        bottom.getChildren().add(1, dim.row(messages));
    }

    /** Shows the plan as of now. */
    void refresh() {
        Preset preset = model.planned();
        String name = model.chosenClient().map(Client::name).orElse(messages.text("who.walk-in"));
        who.setText(model.isComplete() ? messages.text("plan.for", name, preset.name()) : preset.name());
        plan.show(preset);
        model.firstFoot().ifPresent(foot.valueProperty()::set);
        firstFoot.setVisible(model.firstFoot().isPresent());
        firstFoot.setManaged(firstFoot.isVisible());
        boolean open = preset.isOpenEnded();
        start.setText(
                open
                        ? messages.text("start.open")
                        : messages.text("start.minutes", preset.planned().toMinutes()));
        end.setText(
                open
                        ? messages.text("start.end.open")
                        : messages.text("start.end", times.clock(model.endIfStarted(times.now()))));
    }

    private Segments<Foot> foot() {
        Map<Foot, String> texts = new EnumMap<>(Foot.class);
        for (Foot each : Foot.values()) {
            texts.put(each, messages.text("feet." + each.id()));
        }
        Segments<Foot> choice = new Segments<>("first-foot", texts, Foot.RIGHT);
        choice.valueProperty().addListener((value, was, is) -> begin(is));
        return choice;
    }

    private void begin(Foot chosen) {
        if (model.firstFoot().filter(first -> first != chosen).isPresent()) {
            model.prepare(prepared -> prepared.beginningWith(chosen));
        }
    }

    private ScrollPane scroll() {
        Label title = new Label(messages.text("plan.title"));
        title.getStyleClass().add("title-3");
        who.getStyleClass().addAll("text-muted", "text-small");
        who.setWrapText(true);
        VBox parts = new VBox(talk, before, last, new VBox(2, title, who, plan));
        parts.getStyleClass().add("plan-parts");
        parts.setMinWidth(0); // so that words wrap instead of being scrolled to
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Button startButton(Runnable onStart) {
        start.setId("start-session");
        start.getStyleClass().addAll("accent", "start");
        start.setMaxWidth(Double.MAX_VALUE);
        start.setOnAction(pressed -> onStart.run());
        return start;
    }

    private Label end() {
        end.getStyleClass().addAll("text-small", "text-muted", "plan-end");
        end.setId("start-end");
        end.setMaxWidth(Double.MAX_VALUE);
        end.setWrapText(true);
        return end;
    }
}
