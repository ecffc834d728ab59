package app.footnote.storage;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The version of a record's file that is about to give way.
 *
 * @param rev its number
 * @param schema how its file was written
 */
record OldVersion(Path file, Folder folder, long rev, long schema) implements FileSaver.Before {

    @Override
    public void run() throws IOException {
        if (schema < Envelope.SCHEMA) {
            new Originals(folder).keep(file, schema);
        }
        copies().keep(rev);
    }

    @Override
    public void inPlace() throws IOException {
        copies().part(rev);
    }

    private Copies copies() {
        return new Copies(file, folder);
    }
}
