package app.footnote.storage;

import java.io.IOException;
import java.util.Optional;

/** The sitting at one finished record: what is changed in it becomes one revision. */
final class Sitting {
    private final Revisions revisions;
    private Optional<String> previous = Optional.empty();
    private boolean isOpen;

    Sitting(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * Returns the hash of the revision that the next save follows.
     *
     * @param isFinishedOnDisk whether the file as it is holds a finished record; if a crash ended its sitting, it
     *     becomes a revision now
     */
    String before(boolean isFinishedOnDisk) throws IOException {
        if (previous.isEmpty()) {
            previous = Optional.of(isFinishedOnDisk ? revisions.seal() : revisions.lastHash());
        }
        return previous.get();
    }

    /** Takes note that the file was written. */
    void wrote() {
        isOpen = true;
    }

    /** Ends the sitting, if there is one. */
    void end() throws IOException {
        if (isOpen) {
            previous = Optional.of(revisions.seal());
            isOpen = false;
        }
    }
}
