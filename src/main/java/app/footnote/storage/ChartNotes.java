package app.footnote.storage;

import app.footnote.chart.ZoneId;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The practitioner's own notes on zones.
 *
 * @param notes in the order of pack and zone; none is empty
 */
record ChartNotes(Map<Zone, Note> notes) {

    /** A zone of a chart pack. */
    record Zone(String pack, ZoneId zone) implements Comparable<Zone> {
        private static final Comparator<Zone> ORDER =
                Comparator.comparing(Zone::pack).thenComparing(key -> key.zone().value());

        @Override
        public int compareTo(Zone other) {
            return ORDER.compare(this, other);
        }
    }

    /** What is noted, and when it was last changed. */
    record Note(String text, Instant changedAt) {}

    static final ChartNotes NONE = new ChartNotes(Map.of());

    ChartNotes {
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
    }

    String text(Zone zone) {
        return notes.containsKey(zone) ? notes.get(zone).text() : "";
    }

    /** Returns the notes with another one for the zone; blank text removes it. */
    ChartNotes with(Zone zone, Note note) {
        Map<Zone, Note> changed = new TreeMap<>(notes);
        changed.put(zone, note);
        changed.values().removeIf(each -> each.text().isBlank());
        return new ChartNotes(changed);
    }
}
