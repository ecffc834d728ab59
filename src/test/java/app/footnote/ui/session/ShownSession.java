package app.footnote.ui.session;

import app.footnote.chart.ChartPack;
import app.footnote.chart.pack.BadPackException;
import app.footnote.chart.pack.ChartPackReader;
import app.footnote.chart.pack.PackSource;
import app.footnote.client.Client;
import app.footnote.session.Computer;
import app.footnote.session.SessionRecord;
import app.footnote.settings.ClockSettings;
import app.footnote.settings.RoomSettings;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import app.footnote.ui.kit.WindowLayout;
import app.footnote.ui.record.MovableClock;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TestPractice;
import app.footnote.ui.record.TimeWords;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** A practice of its own with Anna Lindqvist in it, its live session, and a window of 1352 by 900 for its screens. */
final class ShownSession {
    private final ChartPack chart;
    private final TestPractice test;
    private final Computer computer;
    private final LiveSession live;
    private final Client anna;
    private final SaveStatus status;
    private final TimeWords times;
    private final Stage stage;
    private final Scene scene;
    private final ObjectProperty<RoomSettings> settings = new SimpleObjectProperty<>(RoomSettings.DEFAULT);
    private final List<String> done = new ArrayList<>();

    ShownSession(Path folder, Stage window) throws BadPackException {
        Fonts.load();
        Theme.LIGHT.apply();
        chart = new ChartPackReader().read(PackSource.asset("charts/footnote"));
        test = new TestPractice(folder.resolve("practice-" + System.nanoTime()));
        anna = test.client("Anna Lindqvist");
        computer = new Computer(test.clock().instant());
        live = new LiveSession(
                test.practice(),
                chart,
                () -> "western",
                test.clock(),
                test.ids(),
                computer.time(true),
                () -> new ClockSettings(true, 0, 0));
        status = new SaveStatus(test.practice());
        times = new TimeWords(test.clock());
        stage = window;
        scene = Sheets.scene(new StackPane(), 1352, 900);
        WindowLayout.follow(scene);
        stage.setScene(scene);
        resize(1352, 900);
        stage.show();
    }

    /** Shows the room with a session of Anna's of that preset. */
    RunningSessionScreen startRoom(String preset) {
        live.start(Optional.of(anna.id()), TestPractice.preset(preset));
        RunningSessionScreen screen = new RunningSessionScreen(
                live,
                new NoCautions(),
                chart,
                status,
                times,
                settings,
                TestPractice.words(),
                () -> done.add("finished"));
        show(screen);
        return screen;
    }

    StartSessionScreen showStart() {
        StartSessionScreen screen = new StartSessionScreen(
                test.practice(),
                TestPractice.presets(),
                TestPractice.words(),
                live,
                new NoCautions(),
                test.ids(),
                times,
                () -> done.add("help"),
                () -> done.add("started"));
        show(screen);
        return screen;
    }

    void showFinish() {
        show(new FinishScreen(
                live, test.practice(), chart, TestPractice.words(), status, test.ids(), times, () -> done.add("done")));
    }

    void show(Parent root) {
        scene.setRoot(root);
    }

    void resize(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    void close() {
        test.practice().close();
    }

    /** Lets time go by, awake. */
    void pass(FxRobot robot, Duration time) {
        robot.interact(() -> {
            goBy(time);
            live.refresh();
        });
    }

    /** Lets time go by that nobody looks at; it may be negative. */
    void goBy(Duration time) {
        test.clock().advance(time);
        computer.pass(time);
    }

    ChartPack chart() {
        return chart;
    }

    TestPractice test() {
        return test;
    }

    MovableClock clock() {
        return test.clock();
    }

    Computer computer() {
        return computer;
    }

    LiveSession live() {
        return live;
    }

    Client anna() {
        return anna;
    }

    Stage stage() {
        return stage;
    }

    ObjectProperty<RoomSettings> settings() {
        return settings;
    }

    /** What the screens told: help, started, finished, done. */
    List<String> done() {
        return done;
    }

    SessionRecord session() {
        return live.currentProperty().get().orElseThrow();
    }

    /** The session as the practice keeps it. */
    SessionRecord saved() {
        return test.practice().session(session().id()).orElseThrow();
    }

    /** Scrolls until that control is in sight. */
    static void reveal(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        Node page = node;
        while (!(page instanceof ScrollPane)) {
            page = page.getParent();
        }
        ScrollPane scroll = (ScrollPane) page;
        robot.interact(() -> {
            Node content = scroll.getContent();
            Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double seen = scroll.getViewportBounds().getHeight();
            double hidden = content.getLayoutBounds().getHeight() - seen;
            scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp((place.getCenterY() - seen / 2) / hidden, 0, 1));
            scroll.layout();
        });
    }

    static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    static List<String> allWords(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    static boolean isSeen(FxRobot robot, String id) {
        return robot.lookup(id).<Node>tryQuery().filter(Node::isVisible).isPresent();
    }
}
