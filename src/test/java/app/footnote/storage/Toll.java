package app.footnote.storage;

import java.nio.file.Path;

/**
 * What came of stopping a saving program again and again.
 *
 * @param stops how often it was stopped
 * @param told the saves it had told
 * @param lost how many of those were not there afterwards
 * @param unreadable the files that could not be read afterwards
 */
record Toll(int stops, int told, int lost, int unreadable) {
    static final Toll NONE = new Toll(0, 0, 0, 0);

    Toll plus(Toll other) {
        return new Toll(stops + other.stops, told + other.told, lost + other.lost, unreadable + other.unreadable);
    }

    /** Counts one more stop, after which the folder is as it is now; the saves go on counting in it. */
    Toll after(int lastTold, Path folder) {
        Opening.Opened opened = Records.opened(folder);
        opened.practice().close();
        int problems = opened.problems().size()
                + new Verification(folder).verify().problems().size();
        int found = opened.practice().clients().clients().stream()
                .mapToInt(client -> Integer.parseInt(client.name()))
                .findFirst()
                .orElse(0); // a client that is gone has lost every save of it
        return new Toll(
                stops + 1,
                Math.max(told, Math.max(lastTold, found)),
                lost + Math.max(0, lastTold - found),
                unreadable + problems);
    }

    boolean isClean() {
        return lost + unreadable == 0;
    }
}
