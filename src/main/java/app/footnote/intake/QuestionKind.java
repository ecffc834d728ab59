package app.footnote.intake;

/** What kind of answer a question takes. */
public enum QuestionKind {
    /** One line of text. */
    LINE("line"),
    /** A text of several lines. */
    TEXT("text"),
    /** No, yes or unsure, with detail and since when. */
    REPLY("reply"),
    /** One of the choices. */
    CHOICE("choice"),
    /** Any of the choices. */
    CHOICES("choices"),
    /** 0 to 10. */
    SCALE("scale"),
    /** A whole number. */
    NUMBER("number"),
    /** A date. */
    DAY("day"),
    /** A small table. */
    ROWS("rows");

    private final String id;

    QuestionKind(String id) {
        this.id = id;
    }

    /** Returns the word used in files. */
    public String id() {
        return id;
    }

    /** Says whether that answer is of this kind. */
    public boolean takes(Answer answer) {
        return switch (answer) {
            case Answer.Text _ -> this == LINE || this == TEXT;
            case Answer.Reply _ -> this == REPLY;
            case Answer.Chosen chosen ->
                this == CHOICES || this == CHOICE && chosen.ids().size() <= 1;
            case Answer.Amount amount -> this == NUMBER || this == SCALE && amount.value() >= 0 && amount.value() <= 10;
            case Answer.Day _ -> this == DAY;
            case Answer.Rows _ -> this == ROWS;
        };
    }
}
