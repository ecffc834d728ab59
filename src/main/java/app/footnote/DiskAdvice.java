package app.footnote;

import app.footnote.practice.Practice;
import app.footnote.settings.Settings;
import app.footnote.settings.SettingsStore;
import app.footnote.ui.Notices;
import javafx.application.Platform;

/** Tells once in a practice folder that its disk is one on which a power cut can damage a file. */
final class DiskAdvice {
    private final SettingsStore store;
    private final Notices notices;

    /** Listens from now on. */
    DiskAdvice(Practice practice, SettingsStore store, Notices notices) {
        this.store = store;
        this.notices = notices;
        practice.onSavedInPlace(sentence -> Platform.runLater(() -> tell(sentence)));
    }

    private void tell(String sentence) {
        if (!store.settings().remembered().toldInPlace()) {
            notices.advise(sentence, this::remember);
        }
    }

    private void remember() {
        Settings settings = store.settings();
        store.save(settings.withRemembered(settings.remembered().withToldInPlace()));
    }
}
