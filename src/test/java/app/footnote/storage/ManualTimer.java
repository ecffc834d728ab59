package app.footnote.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Time that passes only when a test says so. */
final class ManualTimer implements Timer {
    private final List<Alarm> alarms = new ArrayList<>();
    private long now = 1_000;

    private record Alarm(long at, Runnable task) {}

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public synchronized void after(Duration wait, Runnable task) {
        alarms.add(new Alarm(now + wait.toNanos(), task));
    }

    @Override
    public synchronized void stop() {
        alarms.clear();
    }

    /** Lets time pass, running each task at its moment. */
    void pass(Duration time) {
        long end = nanos() + time.toNanos();
        for (Alarm alarm = next(end); alarm != null; alarm = next(end)) {
            alarm.task().run();
        }
        set(end);
    }

    private synchronized void set(long time) {
        now = time;
    }

    private synchronized Alarm next(long end) {
        Alarm first = alarms.stream()
                .filter(alarm -> alarm.at() <= end)
                .min(Comparator.comparingLong(Alarm::at))
                .orElse(null);
        if (first != null) {
            alarms.remove(first);
            now = first.at();
        }
        return first;
    }
}
