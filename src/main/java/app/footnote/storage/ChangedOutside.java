package app.footnote.storage;

import java.io.IOException;
import java.nio.file.Path;

/** Another program has written the file since it was read. */
final class ChangedOutside extends IOException {
    private static final long serialVersionUID = 1L;

    ChangedOutside(Path file) {
        super(file + " was changed by another program");
    }
}
