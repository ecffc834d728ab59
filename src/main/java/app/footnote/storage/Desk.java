package app.footnote.storage;

import java.time.InstantSource;

/**
 * Where changed records go.
 *
 * @param writer writes them
 * @param sittings knows which finished ones somebody is at
 * @param time tells which are locked
 * @param timer counts how long one waits
 */
record Desk(Writer writer, Sittings sittings, KnownTime time, Timer timer) {

    Desk(InstantSource clock, Rhythm rhythm) {
        this(new Writer(clock, rhythm), rhythm, new KnownTime(clock, rhythm.timer()));
    }

    private Desk(Writer writer, Rhythm rhythm, KnownTime time) {
        this(writer, new Sittings(writer, rhythm), time, rhythm.timer());
    }
}
