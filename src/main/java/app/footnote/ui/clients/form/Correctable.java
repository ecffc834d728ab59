package app.footnote.ui.clients.form;

/**
 * A field of a record as it reads on a page, which an addendum can correct.
 *
 * @param <R> the record
 */
interface Correctable<R> {

    /** Returns the id an addendum names it by. */
    String fieldId();

    /** Returns what the field is called. */
    String name();

    /** Returns what stands in it; empty text if nothing does. */
    String words(R record);
}
