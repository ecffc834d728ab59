package app.footnote;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Feet;
import app.footnote.chart.FootView;
import app.footnote.practice.SaveState;
import app.footnote.settings.Settings;
import app.footnote.settings.SettingsStore;
import app.footnote.settings.WindowBounds;
import app.footnote.storage.Opening;
import app.footnote.ui.foot.FootChart;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Rehearsal;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.WindowLayout;
import app.footnote.ui.welcome.WelcomeScreen;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window on the screen: welcome at the first start, the practice from then on. */
final class FootnoteApp {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SMALLEST_WIDTH = 1024;
    private static final double SMALLEST_HEIGHT = 700;

    private final CompletableFuture<Shipped> shipped;
    private final Start start;
    private final Clock clock;
    private final Stage stage;
    private final Desktop desktop;

    /**
     * Prepares the window.
     *
     * @param shipped what comes with the app, read while the window is being made
     * @param start what was found in the practice folder
     */
    FootnoteApp(CompletableFuture<Shipped> shipped, Start start, Clock clock, Stage stage, Desktop desktop) {
        this.shipped = shipped;
        this.start = start;
        this.clock = clock;
        this.stage = stage;
        this.desktop = desktop;
    }

    /** Shows the window. */
    void show() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> desktop.tellMishap(error));
        desktop.wear(settings()); // first, since controls made without a theme read JavaFX's own in vain
        Thread.ofPlatform().daemon().name("footnote-rehearsal").start(Rehearsal::run);
        stage.setTitle(Messages.of("shell").text("window.title"));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Esc is one step back, F11 leaves
        switch (start.opening().orElse(null)) {
            case null -> welcome("");
            case Opening.Refused(String sentence) -> welcome(sentence);
            case Opening.Opened opened -> work(start.folder(), opened);
        }
        stage.show();
    }

    private Settings settings() {
        return start.opening()
                .filter(Opening.Opened.class::isInstance)
                .map(Opening.Opened.class::cast)
                .map(opened -> opened.settings().settings())
                .orElse(Settings.DEFAULT);
    }

    private void welcome(String problem) {
        WelcomeScreen screen = new WelcomeScreen(
                start.folder(),
                desktop::chooseFolder,
                this::begin,
                welcomePicture(shipped.join().chart()));
        screen.tell(problem);
        dress(screen, Settings.DEFAULT);
    }

    /** Returns the soles without lines and names, for the first screen. */
    static FootChart welcomePicture(ChartPack chart) {
        FootChart picture = FootChart.picture(chart, Messages.of("foot"), FootView.PLANTAR, Feet.BOTH);
        picture.guideLinesProperty().set(false);
        return picture;
    }

    /** A made-up practice is hundreds of files, which the window does not wait for. */
    private CompletionStage<Optional<String>> begin(Path folder, boolean withSample) {
        Beginning beginning = new Beginning(shipped.join(), clock, start.place());
        CompletionStage<Optional<String>> begun = Launch.reading(() -> beginning.in(folder, withSample))
                .thenApplyAsync(opening -> opened(folder, opening), Platform::runLater);
        begun.exceptionally(error -> {
            Platform.runLater(() -> desktop.tellMishap(error));
            return Optional.empty();
        });
        return begun;
    }

    private Optional<String> opened(Path folder, Opening opening) {
        return switch (opening) {
            case Opening.Refused(String sentence) -> Optional.of(sentence);
            case Opening.Opened opened -> {
                work(folder, opened);
                yield Optional.empty();
            }
        };
    }

    private void rememberWindow(SettingsStore store) {
        Settings settings = store.settings();
        store.save(settings.withRemembered(settings.remembered().withWindow(desktop.bounds())));
    }

    private void work(Path folder, Opening.Opened opened) {
        Settings settings = opened.settings().settings();
        Workspace workspace = new Workspace(shipped.join(), folder, opened, clock, new SecureRandom(), desktop);
        dress(workspace.window(), settings);
        settings.remembered().window().ifPresent(this::place);
        workspace.sessions().runWhileOpen(stage);
        FirstFrames.of(stage.getScene(), workspace::readRest);
        desktop.setOnOpenPractice(other -> change(workspace, other));
        stage.setOnCloseRequest(close -> {
            if (workspace.hasUnsaved() && !desktop.confirmLoss()) {
                close.consume();
                return;
            }
            rememberWindow(opened.settings());
            if (workspace.close() instanceof SaveState.NotSaved(String sentence)) {
                desktop.tell(sentence);
            }
        });
    }

    /** Leaves one practice, with all of it written, and opens another. */
    private void change(Workspace present, Path other) {
        if (present.hasUnsaved() && !desktop.confirmLoss()) {
            return;
        }
        if (present.close() instanceof SaveState.NotSaved(String sentence)) {
            desktop.tell(sentence);
        }
        stage.setOnCloseRequest(null);
        dress(new StackPane(), settings()); // until the other is there, nothing of the closed one can be pressed
        begin(other, false).thenAccept(problem -> problem.ifPresent(this::welcome));
    }

    private void dress(Parent root, Settings settings) {
        desktop.wear(settings); // first, since a scene without a theme finds none of its colours
        desktop.dress(root);
        Scene scene = stage.getScene();
        if (scene == null) {
            scene = Sheets.scene(root, WIDTH, HEIGHT);
            stage.setScene(scene);
            WindowLayout.follow(scene);
        } else {
            scene.setRoot(root);
        }
        desktop.wear(settings);
    }

    private void place(WindowBounds bounds) {
        if (desktop.isOnAScreen(bounds)) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
            stage.setMaximized(bounds.maximised());
        }
    }
}
