package app.footnote;

import app.footnote.practice.Practice;
import app.footnote.sample.SamplePractice;
import app.footnote.settings.LookSettings;
import app.footnote.settings.Settings;
import app.footnote.settings.Theme;
import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.WindowLayout;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.function.BiFunction;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The whole app on a practice folder, with a clock that stands still, for tests that act as a person does. */
final class WholeApp {
    static final Instant NOW = Instant.parse("2026-11-22T14:38:00Z");

    private final Path folder;
    private final Stage stage;
    private final Shipped shipped = Shipped.read();
    private final TourClock clock = new TourClock(NOW, ZoneOffset.UTC);
    private BiFunction<Path, InstantSource, PracticeFolder> places = PracticeFolder::new;
    private Workspace workspace;
    private Practice practice;

    WholeApp(Path folder, Stage stage) {
        this.folder = folder;
        this.stage = stage;
    }

    /** Puts the practice on another disk. */
    void on(BiFunction<Path, InstantSource, PracticeFolder> disk) {
        places = disk;
    }

    /** Fills the folder with a made-up practice. */
    void makeUpPractice(int clients) {
        Opening.Opened opened = (Opening.Opened) new PracticeFolder(folder, clock).create();
        new SamplePractice(shipped.chart(), shipped.plainPresets(), NOW, ZoneOffset.UTC, 1)
                .fill(opened.practice(), clients);
        opened.practice().close();
    }

    /** Opens the practice in a window of that size, beginning one if the folder is empty. */
    void open(double width, double height, Theme theme) {
        Opening.Opened opened = opening();
        opened.settings()
                .save(Settings.DEFAULT.withLook(
                        LookSettings.DEFAULT.withReducedMotion(true).withTheme(theme)));
        open(width, height, opened);
    }

    /** Opens the practice with the settings it was left with. */
    void openAsItWasLeft(double width, double height) {
        open(width, height, opening());
    }

    private Opening.Opened opening() {
        PracticeFolder place = places.apply(folder, clock);
        return (Opening.Opened) (place.isUnused() ? place.create() : place.openFirst(Start::showsRecords));
    }

    private void open(double width, double height, Opening.Opened opened) {
        practice = opened.practice();
        Fonts.load();
        Look look = Look.of(opened.settings().settings(), ColorScheme.LIGHT);
        look.theme().apply();
        workspace = new Workspace(shipped, folder, opened, clock, new Random(7), new Still());
        Scene scene = Sheets.scene(new StackPane(), width, height);
        WindowLayout.follow(scene);
        scene.setRoot(workspace.window());
        look.applyTo(scene);
        stage.setScene(scene);
        // The stage is shared with tests that left it at another size.
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        workspace.sessions().runWhileOpen(stage);
        workspace.readRest();
    }

    Workspace workspace() {
        return workspace;
    }

    Practice practice() {
        return practice;
    }

    TourClock clock() {
        return clock;
    }

    /** Writes what is waiting and lets the folder go. */
    void close() {
        workspace.close();
        stage.hide();
    }
}
