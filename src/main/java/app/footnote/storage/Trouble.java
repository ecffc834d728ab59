package app.footnote.storage;

import app.footnote.practice.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Collects what was wrong while a practice was opened, and sets aside copies of what could not be read. */
final class Trouble {
    private final Quarantine quarantine;
    private final InstantSource clock;
    private final List<Problem> problems = new ArrayList<>();

    Trouble(Quarantine quarantine, InstantSource clock) {
        this.quarantine = quarantine;
        this.clock = clock;
    }

    /** Returns an empty one for the same practice. */
    Trouble another() {
        return new Trouble(quarantine, clock);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void add(Path file, Sentence sentence, Object... parts) {
        add(file, sentence.with(parts));
    }

    void add(Path file, String sentence) {
        problems.add(new Problem(file, sentence));
    }

    /** Reports a file that holds something else than it should; returns whether a copy of it is kept. */
    boolean unreadable(RecordFile<?> file, byte[] bytes, BadRecord reason) {
        Path path = file.path();
        try {
            Path copy = quarantine.keep(path, bytes, clock.instant());
            damaged(file, file.codec().whenUnreadable(), path, reason.getMessage(), copy);
            return true;
        } catch (IOException e) {
            damaged(file, Sentence.UNREADABLE_NO_COPY, path, reason.getMessage(), Failure.reason(e));
            return false;
        }
    }

    private void damaged(RecordFile<?> file, Sentence sentence, Object... parts) {
        problems.add(new Problem(file.path(), sentence.with(parts), file.ref()));
    }

    /** Reports a file that could not even be opened. */
    void closed(Path file, IOException reason) {
        String why = Failure.reason(reason);
        add(file, Sentence.UNREADABLE_NO_COPY, file, why, why);
    }
}
