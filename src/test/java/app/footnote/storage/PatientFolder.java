package app.footnote.storage;

import java.nio.file.Path;
import java.time.InstantSource;

/** Practice folders in which what waits to be written waits for ever, unless it is asked for. */
public final class PatientFolder {
    private PatientFolder() {}

    /** Names a folder. */
    public static PracticeFolder of(Path root, InstantSource clock) {
        return new PracticeFolder(root, clock, new LocalDisk(), () -> Rhythm.usual(new ManualTimer()));
    }
}
