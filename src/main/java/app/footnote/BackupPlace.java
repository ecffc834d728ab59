package app.footnote;

import app.footnote.practice.Backups;
import app.footnote.practice.Practice;
import app.footnote.practice.SaveState;
import app.footnote.practice.Verdict;
import app.footnote.settings.SettingsStore;
import app.footnote.storage.Verification;
import app.footnote.ui.settings.BackupWork;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import javafx.application.Platform;

/** Backups between the settings, the practice and the system's file choosers. */
final class BackupPlace implements BackupWork {
    private final Path folder;
    private final Practice practice;
    private final SettingsStore store;
    private final Clock clock;
    private final Surroundings surroundings;
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    BackupPlace(Path folder, Practice practice, SettingsStore store, Clock clock, Surroundings surroundings) {
        this.folder = folder;
        this.practice = practice;
        this.store = store;
        this.clock = clock;
        this.surroundings = surroundings;
        practice.onSaveState(state -> Platform.runLater(this::startWhatWaited));
    }

    @Override
    public Optional<Path> chooseTarget() {
        return surroundings.chooseBackupToWrite("footnote-" + LocalDate.now(clock) + ".zip");
    }

    @Override
    public Optional<Path> chooseBackup() {
        return surroundings.chooseBackupToRead();
    }

    @Override
    public Optional<Path> chooseFolder() {
        return surroundings.chooseNewFolder();
    }

    @Override
    public Backups backups() {
        return practice.backups();
    }

    @Override
    public void behind(Runnable work) {
        practice.flush();
        waiting.add(work);
        startWhatWaited();
    }

    @Override
    public Verdict verify() {
        return new Verification(folder).verify();
    }

    @Override
    public Optional<Instant> last() {
        return store.settings().remembered().backup();
    }

    @Override
    public Instant keepLast() {
        Instant now = clock.instant();
        store.save(store.settings().withRemembered(store.settings().remembered().withBackup(now)));
        return now;
    }

    @Override
    public void open(Path restored) {
        surroundings.openPractice(restored);
    }

    private void startWhatWaited() {
        while (!waiting.isEmpty() && !(practice.saveState() instanceof SaveState.Saving)) {
            Thread.ofPlatform().daemon().name("footnote-backup").start(waiting.remove());
        }
    }
}
