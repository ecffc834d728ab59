package app.footnote.storage;

import java.io.IOException;

/** The disk of this computer, failing at one chosen call. */
final class FaultyDisk extends DiskInFront {
    private IOException fault = new IOException("never");
    private int callsUntilFault = Integer.MAX_VALUE;
    private boolean struck;

    FaultyDisk() {
        super(new LocalDisk());
    }

    /** Lets the n-th call from now fail, counted from 1. */
    synchronized void failAt(int call, IOException newFault) {
        callsUntilFault = call;
        fault = newFault;
    }

    /** Says whether the fault has struck. */
    synchronized boolean hasStruck() {
        return struck;
    }

    @Override
    synchronized void pass() throws IOException {
        callsUntilFault--;
        if (callsUntilFault == 0) {
            struck = true;
            throw fault;
        }
    }
}
