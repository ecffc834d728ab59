package app.footnote.practice;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the practice that could not be read or used as it is.
 *
 * @param file the file
 * @param sentence what is wrong with it and what was done, in one sentence
 * @param damaged the record in it, if it is damaged so that an earlier version may take its place
 */
public record Problem(Path file, String sentence, Optional<RecordRef<?>> damaged) {

    /** Makes a problem that no earlier version mends. */
    public Problem(Path file, String sentence) {
        this(file, sentence, Optional.empty());
    }
}
