package app.footnote.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a consultation should be gone through again.
 *
 * @param due the next day for it
 * @param unchanged the days on which it was gone through and nothing had changed, oldest first
 */
public record Review(LocalDate due, List<LocalDate> unchanged) {
    /** The usual time until a review. */
    public static final int USUAL_MONTHS = 6;

    public Review {
        unchanged = unchanged.stream().sorted().distinct().toList();
    }

    /** Returns the usual review of a consultation held on that day. */
    public static Review after(LocalDate day) {
        return new Review(day.plusMonths(USUAL_MONTHS), List.of());
    }

    /** Notes that nothing had changed on that day, and sets the next review after it. */
    public Review unchangedOn(LocalDate day) {
        return new Review(
                day.plusMonths(USUAL_MONTHS),
                Stream.concat(unchanged.stream(), Stream.of(day)).toList());
    }

    /** Says whether the review is due on that day. */
    public boolean isDueOn(LocalDate day) {
        return !due.isAfter(day);
    }

    /** Returns the review on another day. */
    public Review dueOn(LocalDate day) {
        return new Review(day, unchanged);
    }
}
