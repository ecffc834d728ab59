package app.footnote;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Brings JavaFX up and opens the window, reading files on other threads meanwhile. */
final class Launch {
    private Launch() {}

    /**
     * Opens the window.
     *
     * @param start looks into the practice folder
     * @return one sentence on why no window can be opened, or nothing if it is on its way
     */
    static Optional<String> window(Supplier<Start> start, Clock clock) {
        CompletableFuture<Shipped> shipped = CompletableFuture.supplyAsync(Shipped::read);
        CompletableFuture<Start> found = CompletableFuture.supplyAsync(start);
        try {
            Platform.startup(() ->
                    new FootnoteApp(shipped, found.join(), clock, new Stage(), new Nobody().getHostServices()).show());
            return Optional.empty();
        } catch (UnsupportedOperationException | IllegalStateException e) {
            return Optional.of("Footnote could not open its window: " + e.getMessage() + ".");
        }
    }

    /** Lends the services of the system, which JavaFX hands to an application only. */
    private static final class Nobody extends Application {
        @Override
        public void start(Stage stage) {
            throw new UnsupportedOperationException("never started");
        }
    }
}
