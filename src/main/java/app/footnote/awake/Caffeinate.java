package app.footnote.awake;

import java.io.Closeable;
import java.io.IOException;

/**
 * macOS: its own tool holds display and system awake as long as it runs, and ends with the app.
 *
 * @param process the number of the app's process
 */
record Caffeinate(long process) implements Inhibitor {

    @Override
    public Closeable inhibit() throws IOException {
        Process tool = new ProcessBuilder("/usr/bin/caffeinate", "-i", "-d", "-w", Long.toString(process)).start();
        return tool::destroy;
    }
}
