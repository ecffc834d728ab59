package app.footnote.ui.record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes instants the way a person reads them on the wall and in a diary. */
public final class TimeWords {
    private static final DateTimeFormatter CLOCK = format("HH:mm");
    private static final DateTimeFormatter DAY = format("d MMM");
    private static final DateTimeFormatter DAY_AND_YEAR = format("d MMM yyyy");
    private static final DateTimeFormatter WEEKDAY = format("EEE");
    private static final DateTimeFormatter MONTH = format("MMM yyyy");
    private static final DateTimeFormatter LONG_DAY = format("EEEE d MMMM");

    private final Clock clock;

    /** Takes the present time and the time zone from that clock. */
    public TimeWords(Clock clock) {
        this.clock = clock;
    }

    /** Returns the present instant. */
    public Instant now() {
        return clock.instant();
    }

    /** Returns the time zone of the practice. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** Returns the time of day, such as {@code 15:23}. */
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(clock.getZone()));
    }

    /** Returns the day, such as {@code 14 Nov}, or {@code 14 Nov 2025} in another year than this one. */
    public String day(ZonedDateTime time) {
        boolean thisYear = time.getYear() == ZonedDateTime.now(clock).getYear();
        return (thisYear ? DAY : DAY_AND_YEAR).format(time);
    }

    /** Returns the day in the time zone of the practice. */
    public String day(Instant instant) {
        return day(instant.atZone(clock.getZone()));
    }

    /** Returns the day of the week, such as {@code Fri}, for the last six days, else the day. */
    public String nearDay(ZonedDateTime time) {
        boolean near = time.toLocalDate()
                .isAfter(ZonedDateTime.now(clock).toLocalDate().minusDays(7));
        return near ? WEEKDAY.format(time) : day(time);
    }

    /** Returns the month, such as {@code Sep 2026}. */
    public String month(Instant instant) {
        return MONTH.format(instant.atZone(clock.getZone()));
    }

    /** Returns the day in full, such as {@code Sunday 22 November}. */
    public String longDay(Instant instant) {
        return LONG_DAY.format(instant.atZone(clock.getZone()));
    }

    /** Says whether the instant lies on the present day. */
    public boolean isToday(Instant instant) {
        return instant.atZone(clock.getZone())
                .toLocalDate()
                .equals(ZonedDateTime.now(clock).toLocalDate());
    }

    /** Returns the time of day as the record's own zone had it. */
    public static String clock(ZonedDateTime time) {
        return CLOCK.format(time);
    }

    /** Returns the time as minutes and seconds, such as {@code 14:30}. */
    public static String minutesAndSeconds(Duration time) {
        long seconds = time.toSeconds();
        return seconds / 60 + (seconds % 60 < 10 ? ":0" : ":") + seconds % 60;
    }

    /** Returns the time in whole minutes, the nearest; at least one for anything but zero. */
    public static long minutes(Duration time) {
        long nearest = Math.round(time.toMillis() / 60_000.0);
        return time.isZero() ? 0 : Math.max(1, nearest);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
