package app.footnote.ui.clients.form;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One field of a record: where its value is, and how to put another there.
 *
 * @param id names the field, such as {@code plan.text}; an addendum names it so, too
 * @param <R> the record
 * @param <T> what the field holds
 */
record FormField<R, T>(String id, Function<R, T> get, BiFunction<R, T, R> set) {}
