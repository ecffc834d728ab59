package app.footnote.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sittings at finished records: each ends when it is left, or when nothing was changed in it for a while. */
final class Sittings {
    private final Writer writer;
    private final Rhythm rhythm;
    private final Map<Path, Sitting> open = new HashMap<>();

    /** A record somebody is at, and when it was last changed. */
    private record Sitting(RecordFile<?> file, long lastChange) {}

    Sittings(Writer writer, Rhythm rhythm) {
        this.writer = writer;
        this.rhythm = rhythm;
    }

    /** Takes note of a change of a finished record. */
    synchronized void changed(RecordFile<?> file) {
        boolean isNew = open.put(file.path(), new Sitting(file, rhythm.timer().nanos())) == null;
        if (isNew) {
            rhythm.timer().after(rhythm.idle(), () -> endIfIdle(file.path()));
        }
    }

    /** Ends the sitting at the record, if there is one. */
    synchronized void end(Path file) {
        Sitting sitting = open.remove(file);
        if (sitting != null) {
            writer.flush();
            writer.submitNow(sitting.file().revisions().place(), sitting.file()::endSitting);
        }
    }

    synchronized void endAll() {
        List.copyOf(open.keySet()).forEach(this::end);
    }

    private synchronized void endIfIdle(Path file) {
        Sitting sitting = open.get(file);
        if (sitting == null) {
            return;
        }
        long idle = rhythm.timer().nanos() - sitting.lastChange();
        if (idle >= rhythm.idle().toNanos()) {
            end(file);
        } else {
            rhythm.timer().after(Duration.ofNanos(rhythm.idle().toNanos() - idle), () -> endIfIdle(file));
        }
    }
}
