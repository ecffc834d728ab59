package app.footnote.ui.clients.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/**
 * A value that is written as text and has to make sense. What makes none stays in the field with a sentence below it,
 * and is not kept.
 *
 * @param <R> the record
 * @param <T> what the text means
 */
final class CheckedPart<R, T> extends Part<R, Optional<T>> {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final List<DateTimeFormatter> READ = Stream.of(
                    "d MMM uuuu", "d MMMM uuuu", "d/M/uuuu", "d.M.uuuu", "uuuu-MM-dd")
            .map(CheckedPart::reader)
            .toList();

    private final Function<String, Optional<T>> reader;
    private final Function<T, String> writer;
    private final String sentence;
    private final TextField input;
    private final Label fault = new Label();
    private boolean mayBeBlank = true;

    private CheckedPart(
            String name,
            FormField<R, Optional<T>> field,
            Editing<R> draft,
            Function<String, Optional<T>> reader,
            Function<T, String> writer,
            String sentence) {
        super(name, field, draft);
        this.reader = reader;
        this.writer = writer;
        this.sentence = sentence;
        input = prepared(new TextField(), "");
        input.setAccessibleText(name);
        input.textProperty().subscribe((before, now) -> read(now));
        fault.getStyleClass().add("field-fault");
        fault.setId(controlId() + "-fault");
        fault.setWrapText(true);
        label().setLabelFor(input);
        getChildren().addAll(input, fault);
        showFault("");
    }

    /** Takes a day that the person may give, written in one of the usual ways. */
    static <R> CheckedPart<R, LocalDate> day(
            String name,
            FormField<R, Optional<LocalDate>> field,
            Editing<R> draft,
            String prompt,
            String sentence,
            Predicate<LocalDate> allowed) {
        Function<String, Optional<LocalDate>> reader = text -> dayIn(text).filter(allowed);
        CheckedPart<R, LocalDate> part = new CheckedPart<>(name, field, draft, reader, WRITTEN::format, sentence);
        part.input.setPromptText(prompt);
        return part;
    }

    /** Takes a text that must not be empty and has to be right. */
    static <R> CheckedPart<R, String> text(
            String name,
            FormField<R, Optional<String>> field,
            Editing<R> draft,
            Predicate<String> right,
            String sentence) {
        CheckedPart<R, String> part =
                new CheckedPart<>(name, field, draft, text -> Optional.of(text).filter(right), text -> text, sentence);
        part.mayBeBlank = false;
        return part;
    }

    static <R> CheckedPart<R, Integer> number(
            String name, FormField<R, Optional<Integer>> field, Editing<R> draft, int most, String sentence) {
        return new CheckedPart<>(name, field, draft, text -> numberIn(text, most), String::valueOf, sentence);
    }

    @Override
    void showValue(Optional<T> value) {
        boolean standsThere = input.getText().isBlank()
                ? value.isEmpty()
                : reader.apply(input.getText().strip()).equals(value);
        boolean isWrong = !fault.getText().isEmpty() && input.isFocused();
        if (!standsThere && !isWrong) {
            input.setText(inWords(value));
            showFault("");
        }
    }

    @Override
    String inWords(Optional<T> value) {
        return value.map(writer).orElse("");
    }

    private void read(String text) {
        Optional<T> value = reader.apply(text.strip());
        boolean wrong = value.isEmpty() && !(mayBeBlank && text.isBlank());
        showFault(wrong ? sentence : "");
        if (!wrong) {
            take(value);
        }
    }

    private void showFault(String text) {
        fault.setText(text);
        fault.setVisible(!text.isEmpty());
        fault.setManaged(!text.isEmpty());
        input.pseudoClassStateChanged(DANGER, !text.isEmpty());
    }

    private static Optional<Integer> numberIn(String text, int most) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= most);
    }

    private static Optional<LocalDate> dayIn(String text) {
        return READ.stream().flatMap(format -> day(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() <= 2999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter reader(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
