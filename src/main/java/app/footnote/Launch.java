package app.footnote;

import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Messages;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Brings JavaFX up and opens the window, reading files on other threads meanwhile. */
final class Launch {
    private Launch() {}

    /**
     * Begins to read on a thread of its own. The common pool would read one thing after the other where there are two
     * processors.
     */
    static <T> CompletableFuture<T> reading(Supplier<T> what) {
        return CompletableFuture.supplyAsync(
                what, task -> Thread.ofPlatform().daemon().start(task));
    }

    /** Begins to bring JavaFX up, which takes as long as everything else together. */
    static CompletableFuture<Void> toolkit() {
        // JavaFX's own thread keeps the app alive and takes after the thread that starts it: it must be no daemon.
        return CompletableFuture.runAsync(
                () -> {
                    Platform.setImplicitExit(false); // until there is a window whose closing can end the app
                    Platform.startup(() -> {});
                },
                task -> Thread.ofPlatform().daemon(false).start(task));
    }

    /**
     * Opens the window.
     *
     * @param toolkit JavaFX on its way up
     * @param shipped what comes with the app
     * @param start looks into the practice folder
     * @return one sentence on why no window can be opened, or nothing if it is on its way
     */
    static Optional<String> window(
            CompletableFuture<Void> toolkit, CompletableFuture<Shipped> shipped, Supplier<Start> start, Clock clock) {
        CompletableFuture<Start> found = reading(start);
        try {
            toolkit.join();
        } catch (CompletionException e) {
            return Optional.of(
                    "Footnote could not open its window: " + e.getCause().getMessage() + ".");
        }
        Platform.runLater(() -> {
            Fonts.load(); // the folder is still being read meanwhile
            Stage stage = new Stage();
            FileChoosers choosers = new SystemChoosers(stage, Messages.of("shell"));
            Desktop desktop = new Desktop(new Nobody().getHostServices(), stage, choosers);
            new FootnoteApp(shipped, found.join(), clock, stage, desktop).show();
            Platform.setImplicitExit(true);
        });
        return Optional.empty();
    }

    /** Lends the services of the system, which JavaFX hands to an application only. */
    private static final class Nobody extends Application {
        @Override
        public void start(Stage stage) {
            throw new UnsupportedOperationException("never started");
        }
    }
}
