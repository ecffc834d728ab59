package app.footnote.ui.settings;

import app.footnote.practice.Backups;
import app.footnote.practice.Verdict;
import app.footnote.storage.Verification;
import app.footnote.ui.record.TestPractice;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Backups of a real practice below a folder; what a person would choose is chosen beforehand. */
final class RealBackups implements BackupWork {
    private final Path root;
    private final TestPractice practice;
    private final List<Path> opened = new ArrayList<>();
    private Path zip;
    private Optional<Instant> last = Optional.empty();
    private CountDownLatch hold = new CountDownLatch(0);

    RealBackups(Path root) {
        this.root = root;
        zip = root.resolve("backup.zip");
        practice = new TestPractice(root.resolve("practice"));
    }

    TestPractice practice() {
        return practice;
    }

    Path zip() {
        return zip;
    }

    Path restored() {
        return root.resolve("restored");
    }

    List<Path> opened() {
        return opened;
    }

    void writeTo(Path other) {
        zip = other;
    }

    /** Lets work wait until told to go on. */
    CountDownLatch holdBack() {
        hold = new CountDownLatch(1);
        return hold;
    }

    @Override
    public Optional<Path> chooseTarget() {
        return Optional.of(zip);
    }

    @Override
    public Optional<Path> chooseBackup() {
        return Optional.of(zip);
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.of(restored());
    }

    @Override
    public Backups backups() {
        return practice.practice().backups();
    }

    @Override
    public void behind(Runnable work) {
        practice.practice().flush();
        CountDownLatch wait = hold;
        Thread.ofPlatform().daemon().start(() -> {
            try {
                wait.await();
                work.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public Verdict verify() {
        return new Verification(root.resolve("practice")).verify();
    }

    @Override
    public Optional<Instant> last() {
        return last;
    }

    @Override
    public Instant keepLast() {
        Instant now = practice.clock().instant();
        last = Optional.of(now);
        return now;
    }

    @Override
    public void open(Path folder) {
        opened.add(folder);
    }
}
