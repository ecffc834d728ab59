package app.footnote.geometry;

import java.io.Serial;

/** Numbers or path data that break the grammar; the message is one sentence without its full stop. */
public final class BadPathException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int position;

    BadPathException(String rule, int position) {
        super(rule + " at character " + (position + 1));
        this.position = position;
    }

    /** Returns where the text breaks the grammar, counted from 0. */
    public int position() {
        return position;
    }
}
