package app.footnote.storage;

/** A file does not hold what it should. The message says where and what, to follow "could not be read". */
final class BadRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadRecord(String what) {
        super(what);
    }

    BadRecord(String what, Throwable cause) {
        super(what, cause);
    }
}
