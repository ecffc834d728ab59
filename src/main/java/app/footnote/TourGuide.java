package app.footnote;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import app.footnote.client.Client;
import app.footnote.settings.Theme;
import app.footnote.storage.Opening;
import app.footnote.ui.Screen;
import app.footnote.ui.chart.ChartScreen;
import app.footnote.ui.clients.ClientsScreen;
import app.footnote.ui.consultation.ConsultationScreen;
import app.footnote.ui.guide.GuideScreen;
import app.footnote.ui.welcome.WelcomeScreen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import javafx.application.ColorScheme;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

/** Leads through the screens as a person would, pressing what is on them. */
final class TourGuide {
    private static final Path SHOWN_FOLDER = Path.of("Documents", "Footnote");

    private final Shipped shipped;
    private final Opening.Opened opened;
    private final TourClock clock;
    private final Stage stage;
    private final Workspace workspace;

    TourGuide(Shipped shipped, Opening.Opened opened, TourClock clock, RandomGenerator random, Stage stage) {
        this.shipped = shipped;
        this.opened = opened;
        this.clock = clock;
        this.stage = stage;
        opened.settings().save(TourSettings.STILL);
        workspace = new Workspace(shipped, SHOWN_FOLDER, opened, clock, random, new Still());
        stage.getScene().setRoot(workspace.window());
        workspace.readRest();
    }

    /** Goes to what the next picture shows. The keyboard is put aside, since a caret blinks. */
    TourGuide goTo(TourStop stop) {
        stage.setWidth(stop.width() + stage.getWidth() - scene().getWidth());
        stage.setHeight(stop.height() + stage.getHeight() - scene().getHeight());
        wear(stop.theme());
        workspace.window().hideSheet();
        stop.way().accept(this);
        scene().getRoot().requestFocus();
        Stillness.untilSaved(opened.practice());
        return this;
    }

    void show(Screen screen) {
        workspace.window().show(screen);
    }

    void zone(String zone, Foot foot, FootView view) {
        ChartScreen chart = chart();
        chart.show(view);
        chart.open(new ZoneSpot(new ZoneId(zone), foot, view));
    }

    void search(String words) {
        ChartScreen chart = chart();
        chart.show(FootView.PLANTAR);
        chart.search(words);
    }

    void searchEverything(String words) {
        workspace.search().open();
        workspace.search().search(words);
    }

    void list() {
        chart().showList(true);
    }

    void client() {
        show(Screen.CLIENTS);
        ((ClientsScreen) workspace.window().screen(Screen.CLIENTS))
                .open(firstClient().id());
    }

    void consultationTab() {
        client();
        press("tab-consultation");
    }

    void consultation(String section) {
        if (workspace.window().screen(Screen.CLIENTS) instanceof ClientsScreen) {
            consultationTab();
            press("consultation-new");
        }
        ((ConsultationScreen) workspace.window().screen(Screen.CLIENTS)).go(section);
    }

    void clientSessions() {
        client();
        press("tab-sessions");
    }

    void sessionRecord() {
        client();
        ((ClientsScreen) workspace.window().screen(Screen.CLIENTS))
                .open(opened.practice()
                        .sessionsOf(firstClient().id())
                        .getFirst()
                        .id());
    }

    void prepareSession() {
        show(Screen.SESSION);
        workspace.sessions().fresh().prepareFor(firstClient().id());
        workspace.sessions().fresh().preparePreset("reflexology-45");
    }

    void runSession() {
        press("start-session");
        pass(Duration.ofSeconds(250));
        press("session-next");
        pass(Duration.ofSeconds(380));
        press("session-next");
        mark("gritty", "adrenal");
        mark("tender-2", "shoulder");
        mark("worked", "solar-plexus");
        mark("tight", "upper-back-trapezius");
        ((TextInputControl) find("session-note"))
                .setText("Right shoulder eased after slow work. Asked for less under the ball.");
        pass(Duration.ofSeconds(318));
    }

    private void mark(String mark, String zone) {
        press("room-mark-" + mark);
        press("zone-right-" + zone);
    }

    void turnCurtain() {
        press("session-curtain");
    }

    void runOver() {
        turnCurtain();
        press("session-next");
        pass(Duration.ofMinutes(15));
    }

    void finishSession() {
        press("session-next");
        pass(Duration.ofMinutes(6));
        press("session-finish");
        press("finish-now");
    }

    void presets() {
        show(Screen.SETTINGS);
        press("settings-presets");
        press("stage-more-2");
    }

    void guide() {
        guideScreen().showGuide();
        guideScreen().guide().answer("goal", "switch-off");
        guideScreen().guide().answer("time", "45");
        guideScreen().guide().answer("touch", "point");
    }

    void aboutTreatments() {
        guideScreen().showTreatments();
    }

    void welcome() {
        scene().setRoot(new WelcomeScreen(
                SHOWN_FOLDER,
                from -> Optional.empty(),
                (folder, sample) -> CompletableFuture.completedFuture(Optional.empty()),
                FootnoteApp.welcomePicture(shipped.chart())));
        wear(Theme.LIGHT);
    }

    /** Closes practice and window. */
    TourGuide end() {
        workspace.close();
        stage.hide();
        return this;
    }

    private ChartScreen chart() {
        show(Screen.CHART);
        ChartScreen chart = (ChartScreen) workspace.window().screen(Screen.CHART);
        chart.search("");
        chart.showList(false);
        return chart;
    }

    private GuideScreen guideScreen() {
        show(Screen.GUIDE);
        return (GuideScreen) workspace.window().screen(Screen.GUIDE);
    }

    private Client firstClient() {
        return opened.practice().clients().clients().getFirst();
    }

    /** What was changed is written before time goes on, so that it is always saved at the same time. */
    private void pass(Duration time) {
        Stillness.untilSaved(opened.practice());
        clock.pass(time);
        workspace.sessions().refresh();
    }

    private void press(String id) {
        find(id).executeAccessibleAction(AccessibleAction.FIRE);
    }

    private Node find(String id) {
        scene().getRoot().applyCss();
        scene().getRoot().layout();
        Node node = scene().lookup("#" + id);
        if (node == null) {
            throw new IllegalStateException("the tour finds no " + id + " on the screen");
        }
        return node;
    }

    private void wear(Theme theme) {
        Look look = Look.of(opened.settings().settings().withLook(TourSettings.look(theme)), ColorScheme.LIGHT);
        look.theme().apply();
        look.applyTo(scene());
    }

    private Scene scene() {
        return stage.getScene();
    }
}
