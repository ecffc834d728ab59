package app.footnote.awake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Several ways, of which the first that the system allows is taken.
 *
 * @param ways in the order they are tried
 */
record FirstThatWorks(List<Inhibitor> ways) implements Inhibitor {

    @Override
    public Closeable inhibit() throws IOException {
        IOException none = new IOException("nothing here keeps the screen awake");
        for (Inhibitor way : ways) {
            try {
                return way.inhibit();
            } catch (IOException e) {
                none.addSuppressed(e);
            }
        }
        throw none;
    }
}
