package app.footnote.ui.consultation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates as people type and read them. */
final class DayText {
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final List<DateTimeFormatter> TYPED = Stream.of(
                    "d MMM uuuu", "d MMMM uuuu", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu-M-d")
            .map(DayText::typed)
            .toList();

    private DayText() {}

    static String of(LocalDate day) {
        return READ.format(day);
    }

    /** Returns the day a text names; empty if it names none. */
    static Optional<LocalDate> parse(String text) {
        return TYPED.stream()
                .map(format -> parse(text.strip(), format))
                .flatMap(Optional::stream)
                .filter(day -> day.getYear() >= 1900 && day.getYear() < 3000)
                .findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter typed(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
