package app.footnote.storage;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Time as saving needs it. */
interface Timer {

    /** Returns a number of nanoseconds that only ever grows, whatever happens to the clock on the wall. */
    long nanos();

    /** Runs the task once, on some thread, after that time. */
    void after(Duration wait, Runnable task);

    /** Forgets the tasks that have not run. */
    void stop();

    /** Returns the time of this computer. */
    static Timer system() {
        ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(
                1, task -> Thread.ofPlatform().name("footnote-timer").daemon().unstarted(task));
        alarms.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        return new Timer() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void after(Duration wait, Runnable task) {
                alarms.schedule(task, wait.toNanos(), TimeUnit.NANOSECONDS);
            }

            @Override
            public void stop() {
                alarms.shutdownNow();
            }
        };
    }
}
