package app.footnote.bench;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import app.footnote.practice.Practice;
import app.footnote.practice.SaveState;
import app.footnote.session.SessionRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A durable save as the practitioner causes it, from the change to the word that it is on the disk, against the bare
 * floor of the same number of bytes on the same disk: write, force, rename, force of the folder. Both in turns.
 */
final class SaveBenchmark {
    private static final int WARM_UP = 400;
    private static final int RUNS = 400;

    private final Path folder;
    private final BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();

    private SaveBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Prints the figures of drafts and of finished records, which keep revisions as well. */
    static void run(Path folder) throws IOException, InterruptedException {
        SaveBenchmark bench = new SaveBenchmark(folder);
        try (Practice practice = RecordPractice.created(folder)) {
            practice.onSaveState(bench.states::add);
            RecordPractice records = new RecordPractice(1);
            SessionRecord draft = records.draft();
            bench.compare("save, draft", practice, draft);
            SessionRecord finished = records.finished(draft);
            bench.compare("save, finished", practice, finished);
        }
    }

    private void compare(String name, Practice practice, SessionRecord session)
            throws IOException, InterruptedException {
        double[] saves = new double[RUNS];
        double[] floors = new double[RUNS];
        byte[] bytes = {};
        for (int run = -WARM_UP; run < RUNS; run++) {
            SessionRecord changed = session.withNote(session.note() + " " + run);
            double save = save(practice, changed);
            bytes = run == -WARM_UP ? Files.readAllBytes(file(session)) : bytes;
            double floor = floor(bytes);
            if (run >= 0) {
                saves[run] = save;
                floors[run] = floor;
            }
        }
        Figures save = Figures.of(saves);
        Figures floor = Figures.of(floors);
        System.out.printf(Locale.ROOT, "%-21s%s, %d bytes%n", name, save.line("ms"), bytes.length);
        System.out.printf(Locale.ROOT, "%-21s%s%n", "  its floor", floor.line("ms"));
        System.out.printf(
                Locale.ROOT,
                "%-21s%.2f of p95, %.2f of medians (wanted for drafts: p95 at most 1.5); load %s%n",
                "  ratio",
                save.percentile(0.95) / floor.percentile(0.95),
                save.median() / floor.median(),
                Load.now());
    }

    private double save(Practice practice, SessionRecord changed) throws InterruptedException {
        states.clear();
        long began = System.nanoTime();
        practice.save(changed);
        practice.flush();
        while (!(states.take() instanceof SaveState.Saved)) {
            // it is still being written
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private double floor(byte[] bytes) throws IOException {
        Path place = folder.resolve("sessions");
        Path temporary = place.resolve("floor.tmp");
        long began = System.nanoTime();
        try (FileChannel channel = FileChannel.open(temporary, CREATE_NEW, WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
        Files.move(temporary, place.resolve("floor.bin"), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel channel = FileChannel.open(place, READ)) {
            channel.force(true);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private Path file(SessionRecord session) {
        return folder.resolve("sessions")
                .resolve(String.valueOf(session.startedThere().getYear()))
                .resolve(session.id() + ".json");
    }
}
