package app.footnote.ui.settings;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes an instant as day and time of that place, such as {@code 22 Nov 2026, 14:38}. */
record DayWords(ZoneId zone) {
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    String dayAndTime(Instant at) {
        return DAY_AND_TIME.format(at.atZone(zone));
    }
}
