package app.footnote;

import app.footnote.sample.SamplePractice;
import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import app.footnote.ui.kit.WindowLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * Draws the screens as pictures on JavaFX's own display-less platform. Practice, clock and chance are fixed, so that two
 * tours agree to the last pixel.
 */
final class Tour {
    private static final Instant NOW = Instant.parse("2026-11-22T14:38:00Z");
    private static final int CLIENTS = 12;
    private static final long SEED = 1;

    private final Path folder;
    private final Shipped shipped = Shipped.read();

    Tour(Path folder) {
        this.folder = folder;
    }

    /** Draws all pictures; returns one sentence on why it could not, or nothing. */
    Optional<String> draw() {
        try {
            Pictures pictures = new Pictures(folder);
            Path practice = Files.createTempDirectory("footnote-tour");
            startWithoutDisplay();
            try {
                drawAll(pictures, practice);
            } finally {
                Platform.exit();
                delete(practice);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("The tour could not be written into " + folder + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("The tour was interrupted.");
        }
    }

    /** Sub-pixel text differs between screens; pictures shall not. */
    private static void startWithoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
    }

    private void drawAll(Pictures pictures, Path practice) throws IOException, InterruptedException {
        TourClock clock = new TourClock(NOW, ZoneOffset.UTC);
        Opening.Opened opened = madeUp(practice, clock);
        Stage stage = Stillness.onScreen(Tour::window);
        TourGuide guide = Stillness.onScreen(() -> new TourGuide(shipped, opened, clock, new Random(SEED), stage));
        for (TourStop stop : TourStops.all()) {
            Stillness.onScreen(() -> guide.goTo(stop));
            Stillness.rest(stage.getScene());
            Stillness.onScreen(() -> pictures.write(stop.name(), stage.getScene()));
        }
        Stillness.onScreen(guide::end);
    }

    private Opening.Opened madeUp(Path practice, TourClock clock) throws IOException {
        return switch (new PracticeFolder(practice, clock).create()) {
            case Opening.Refused(String sentence) -> throw new IOException(sentence);
            case Opening.Opened opened -> {
                new SamplePractice(shipped.chart(), shipped.plainPresets(), NOW, ZoneOffset.UTC, SEED)
                        .fill(opened.practice(), CLIENTS);
                yield opened;
            }
        };
    }

    private static Stage window() {
        Fonts.load();
        Theme.LIGHT.apply();
        Stage stage = new Stage();
        stage.setScene(Sheets.scene(new StackPane(), TourStop.WIDTH, TourStop.HEIGHT));
        WindowLayout.follow(stage.getScene());
        stage.show();
        return stage;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
