package app.footnote.ui.clients.form;

import java.util.function.UnaryOperator;

/**
 * A record being written.
 *
 * @param <R> the record
 */
interface Editing<R> {

    /** Changes a field and saves; changes of one field that follow each other are taken back together. */
    void edit(String field, UnaryOperator<R> change);

    /** Ends the step that one undo takes back, and writes what waits; to be called when a field is left. */
    void endStep();
}
