package app.footnote.practice;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The earlier versions of the records of a practice. Reads files, so it is called on a thread that may wait. */
public interface Versions {

    /**
     * Returns the versions of a record that can be read, revisions before copies, each newest first. A record whose own
     * file is damaged has them too.
     */
    <T> List<Version<T>> of(RecordRef<T> record) throws IOException;

    /** Returns the version that was saved last, which is the best there is of a record whose own file is damaged. */
    default <T> Optional<Version<T>> last(RecordRef<T> record) throws IOException {
        return of(record).stream().max(Comparator.comparing(Version::savedAt));
    }

    /**
     * Returns the record as it was then.
     *
     * @throws IOException if the version is gone or damaged
     */
    <T> T read(Version<T> version) throws IOException;
}
