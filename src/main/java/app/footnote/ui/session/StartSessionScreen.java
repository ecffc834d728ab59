package app.footnote.ui.session;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.session.Preset;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.ClientChooser;
import app.footnote.ui.record.PickButtons;
import app.footnote.ui.record.TimeWords;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A new session: whom it is for, which treatment, and when it would end. */
public final class StartSessionScreen extends StackPane {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final double COMPACT_BELOW = 1120;

    private final Messages messages = Messages.of("session");
    private final Named named = new Named(messages);
    private final Practice practice;
    private final Ids ids;
    private final TimeWords times;
    private final LiveSession live;
    private final StartModel model;
    private final Runnable onStarted;
    private final SheetPane sheets = new SheetPane();
    private final Label day = new Label();
    private final VBox stages = new VBox();
    private final SameAgainButton same;
    private final PickButtons medium;
    private final PlanPanel plan;
    private final CautionStrip strip;
    private final CautionGate gate;

    /**
     * Makes the screen.
     *
     * @param presets the treatments to choose from, at least one
     * @param words what the client is asked, and what can be put on the skin
     * @param cautions what is to be known of a client before the start
     * @param onHelp shows the guide that helps to choose
     * @param onStarted called when the live session has begun
     */
    public StartSessionScreen(
            Practice practice,
            List<Preset> presets,
            SessionWords words,
            LiveSession live,
            SessionCautions cautions,
            Ids ids,
            TimeWords times,
            Runnable onHelp,
            Runnable onStarted) {
        this.practice = practice;
        this.live = live;
        this.ids = ids;
        this.times = times;
        this.onStarted = onStarted;
        model = new StartModel(presets);
        strip = new CautionStrip(messages, cautions, sheets, this::refresh);
        gate = new CautionGate(cautions, sheets);
        same = new SameAgainButton(messages, model, times);
        medium = new PickButtons(
                "start-medium",
                messages.text("start.medium"),
                messages.text("start.medium.own"),
                words.media(),
                PickButtons.Offered.AS_CHIPS,
                picks -> model.prepare(prepared -> prepared.with(picks)));
        plan = new PlanPanel(messages, times, model, words, cautions, this::start);
        setId("start-session-screen");
        getStyleClass().add("start-screen");
        BorderPane page = new BorderPane(scroll(onHelp));
        page.setTop(header());
        page.setRight(plan);
        getChildren().setAll(page, sheets);
        followModel();
    }

    /** Prepares the screen for that client. */
    public void chooseClient(ClientId client) {
        practice.client(client).ifPresent(model::choose);
    }

    /** Chooses the treatment of that id, such as one the guide suggested; an unknown id changes nothing. */
    public void choosePreset(String preset) {
        model.choosePreset(preset);
    }

    /** Offers other presets, at least one; what was chosen and filled in stays. */
    public void offer(List<Preset> presets) {
        model.offer(presets);
        refresh();
    }

    /** Offers to dim the room. */
    public void offer(DimSwitch dim) {
        plan.offer(dim);
    }

    private void followModel() {
        model.presetProperty().subscribe(preset -> showStages());
        model.preparedProperty().subscribe(prepared -> {
            medium.show(prepared.medium());
            showStages();
        });
        model.clientProperty().subscribe(client -> refresh());
        model.whoProperty().subscribe(who -> refresh());
        widthProperty().subscribe(width -> pseudoClassStateChanged(COMPACT, width.doubleValue() < COMPACT_BELOW));
        SessionTicker eachMinute = new SessionTicker(() -> Optional.of(untilNextMinute()), this::refresh);
        sceneProperty().subscribe(scene -> {
            refresh();
            eachMinute.setRunning(scene != null);
        });
    }

    private Duration untilNextMinute() {
        Instant now = times.now();
        return Duration.between(now, now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
    }

    private void refresh() {
        strip.show(model.chosenClient());
        Optional<SessionRecord> last = model.chosenClient().flatMap(this::lastSession);
        same.show(last);
        plan.show(last);
        day.setText(messages.text("start.day", times.longDay(times.now()), times.clock(times.now())));
        plan.refresh();
    }

    private SplitRow header() {
        Label title = new Label(messages.text("start.title"));
        title.getStyleClass().add("title-2");
        day.getStyleClass().add("text-muted");
        SplitRow header = new SplitRow(title, day);
        header.getStyleClass().add("screen-header");
        return header;
    }

    private ScrollPane scroll(Runnable onHelp) {
        WhoChoice who = new WhoChoice(messages, model, this::lastHere, this::openChooser);
        stages.getStyleClass().addAll("fn-card", "stages-card");
        VBox page = new VBox(
                section("start.who"),
                who,
                strip,
                treatmentHeading(onHelp),
                same,
                new TreatmentCards(messages, model),
                stages,
                section("start.medium"),
                medium);
        page.getStyleClass().add("start-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private Label section(String key) {
        return Prose.line(messages.text(key), "title-3");
    }

    private SplitRow treatmentHeading(Runnable onHelp) {
        Button help = named.button("start-help", "start.help", Feather.COMPASS);
        help.getStyleClass().add("help-choose");
        help.setOnAction(pressed -> onHelp.run());
        SplitRow row = new SplitRow(section("start.treatment"), help);
        row.getStyleClass().add("preset-heading");
        return row;
    }

    private void showStages() {
        Label title = new Label(messages.text("start.stages"));
        title.getStyleClass().add("title-4");
        stages.getChildren()
                .setAll(
                        title,
                        new StageBar(
                                model.planned(),
                                stage -> stage.isOpenEnded()
                                        ? messages.text("stages.open")
                                        : messages.text(
                                                "minutes", stage.planned().toMinutes())));
        plan.refresh();
    }

    private String lastHere(Client client) {
        return lastSession(client)
                .map(SessionRecord::startedThere)
                .map(last -> messages.text("who.last", times.day(last)))
                .orElse(messages.text("who.first"));
    }

    private Optional<SessionRecord> lastSession(Client client) {
        return practice.sessionsOf(client.id()).stream()
                .filter(SessionRecord::isFinished)
                .findFirst();
    }

    private void openChooser() {
        new ClientChooser(sheets, practice.clients(), this::add, model::choose).open();
    }

    private Client add(String name) {
        Client client = Client.named(ids.nextClient(), name, times.now());
        practice.save(client);
        return client;
    }

    private void start() {
        if (model.isComplete()) {
            Optional<ClientId> client = model.chosenClient().map(Client::id);
            gate.pass(client, this::refresh, () -> start(client));
        } else {
            openChooser();
        }
    }

    private void start(Optional<ClientId> client) {
        live.start(client, model.planned(), model.settled()::writtenInto);
        onStarted.run();
    }
}
