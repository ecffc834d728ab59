package app.footnote.storage;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import java.time.InstantSource;

/** This computer's disk, as if it could not replace a file in one step. */
public final class DiskWithoutRenames extends DiskInFront {
    private DiskWithoutRenames() {
        super(new LocalDisk());
    }

    /** Returns a practice folder on such a disk. */
    public static PracticeFolder folder(Path root, InstantSource clock) {
        return new PracticeFolder(root, clock, new DiskWithoutRenames(), () -> Rhythm.usual(Timer.system()));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "not on this disk");
    }
}
