package app.footnote.practice;

import java.util.List;

/**
 * How far the sessions of a practice have been read.
 *
 * @param read how many files
 * @param total of how many
 */
public record ReadingProgress(int read, int total) {

    /** Says whether everything is there. */
    public boolean isComplete() {
        return read >= total;
    }

    /** Hears how reading goes, on the thread that owns the practice. */
    public interface Listener {

        /**
         * More sessions can be seen.
         *
         * @param problems the files among them that could not be read
         */
        void progressed(ReadingProgress now, List<Problem> problems);
    }
}
