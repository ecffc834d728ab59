package app.footnote.storage;

/** A file does not hold what it should. The message says where and what, to follow "could not be read". */
final class BadRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isInNewerFile;

    BadRecord(String what) {
        super(what);
        isInNewerFile = false;
    }

    BadRecord(String what, Throwable cause) {
        this(what, cause, false);
    }

    private BadRecord(String what, Throwable cause, boolean isInNewerFile) {
        super(what, cause);
        this.isInNewerFile = isInNewerFile;
    }

    /** Says whether a newer Footnote wrote the file, so that nothing need be wrong with it. */
    boolean isInNewerFile() {
        return isInNewerFile;
    }

    BadRecord inNewerFile() {
        return new BadRecord(getMessage(), this, true);
    }
}
