package app.footnote.caution;

/** What kind of care a caution asks for, the strongest first. */
public enum CautionClass {
    /** Do not work now, refer. */
    DO_NOT_WORK("A"),
    /** Ask a doctor first. */
    ASK_DOCTOR("P"),
    /** Leave an area out. */
    LEAVE_OUT("L"),
    /** Another day. */
    ANOTHER_DAY("T"),
    /** Take care, adapt. */
    TAKE_CARE("C");

    private final String id;

    CautionClass(String id) {
        this.id = id;
    }

    /** Returns the letter used in files. */
    public String id() {
        return id;
    }
}
