package app.footnote.storage;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a complete new file in the place of an old one, waiting for a busy one and knowing disks of little skill. */
final class Swap {
    private static final int TRIES = 10;
    private static final Duration FIRST_REST = Duration.ofMillis(10);
    private static final Duration LONGEST_REST = Duration.ofMillis(200);

    private final Disk disk;
    private final Rest rest;
    private volatile Runnable onInPlace = () -> {};

    Swap(Disk disk, Rest rest) {
        this.disk = disk;
        this.rest = rest;
    }

    /** Waits. */
    interface Rest {
        /** Waits as long as it says. */
        Rest SLEEP = Thread::sleep;

        void of(Duration time) throws InterruptedException;
    }

    /** Sets what is called before each file that can only be replaced in place. */
    void setOnInPlace(Runnable action) {
        onInPlace = action;
    }

    /** Moves the temporary file, which is safely on the disk, to the target. */
    void into(Path temporary, Path target, byte[] bytes, FileSaver.Before before) throws IOException {
        try {
            move(temporary, target);
        } catch (AtomicMoveNotSupportedException e) {
            onInPlace.run();
            before.inPlace();
            overwrite(target, bytes);
            disk.delete(temporary);
        }
    }

    private void move(Path temporary, Path target) throws IOException {
        Optional<IOException> failure = tryToMove(temporary, target);
        Duration wait = FIRST_REST;
        for (int tries = 1; failure.filter(disk::isBusy).isPresent() && tries < TRIES; tries++) {
            pause(wait);
            wait = Stream.of(wait.multipliedBy(2), LONGEST_REST)
                    .min(Duration::compareTo)
                    .orElseThrow();
            failure = tryToMove(temporary, target);
        }
        if (failure.isPresent()) {
            throw disk.isBusy(failure.get()) ? recovered(temporary, target) : failure.get();
        }
    }

    private Optional<IOException> tryToMove(Path temporary, Path target) {
        try {
            disk.move(temporary, target);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private void pause(Duration wait) throws IOException {
        try {
            rest.of(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the program is ending", e);
        }
    }

    /** Keeps beside the file what could not be put in its place. */
    private Refusal recovered(Path temporary, Path target) throws IOException {
        Path kept = target.resolveSibling(target.getFileName() + ".recovered");
        disk.move(temporary, kept);
        disk.forceFolder(target.getParent());
        return new Refusal(Sentence.BUSY.with(target, kept.getFileName()));
    }

    /** Where a file can only be replaced in place, the old version is safe beside it before that begins. */
    private void overwrite(Path target, byte[] bytes) throws IOException {
        if (disk.stamp(target).isEmpty()) {
            disk.write(target, bytes);
        } else {
            keepOld(target);
            disk.overwrite(target, bytes);
        }
        disk.force(target);
    }

    private void keepOld(Path target) throws IOException {
        Path old = target.resolveSibling(target.getFileName() + ".bak");
        byte[] bytes = disk.read(target, Json.LARGEST_FILE);
        disk.delete(old);
        disk.write(old, bytes);
        disk.force(old);
        disk.forceFolder(target.getParent());
        if (!Arrays.equals(bytes, disk.read(old, Json.LARGEST_FILE))) {
            throw new IOException("the copy of the old version is not what was written");
        }
    }
}
