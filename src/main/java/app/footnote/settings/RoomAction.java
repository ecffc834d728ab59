package app.footnote.settings;

import java.util.List;
import java.util.stream.Stream;

/** What a key can do while a session runs. */
public enum RoomAction {
    PAUSE("pause", "SPACE", "B"),
    NEXT("next", "N", "PAGE_DOWN"),
    FIVE_MORE("five-more", "PLUS", "ADD"),
    AGAIN("again", "M", "PAGE_UP"),
    UNDO("undo", "U", "BACK_SPACE"),
    FINISH("finish", "F"),
    NOTE("note", "ENTER"),
    CURTAIN("curtain", "F8"),
    TENDER_1("tender-1", "DIGIT1", "NUMPAD1"),
    TENDER_2("tender-2", "DIGIT2", "NUMPAD2"),
    TENDER_3("tender-3", "DIGIT3", "NUMPAD3"),
    TOO_STRONG("too-strong", "DIGIT4", "NUMPAD4"),
    GRITTY("gritty", "G"),
    TIGHT("tight", "T"),
    PUFFY("puffy", "P"),
    WORKED("worked", "W"),
    HARD("hard", "H"),
    EMPTY("empty", "E"),
    HOT("hot", "O"),
    COLD("cold", "C");

    private final String id;
    private final List<RoomKey> usual;

    RoomAction(String id, String... codes) {
        this.id = id;
        this.usual = Stream.of(codes).map(RoomKey::new).toList();
    }

    /** Returns the name used in files and message keys; that of a mark is the mark's own. */
    public String id() {
        return id;
    }

    /** Returns the keys it has unless they are changed, the one printed on its button first. */
    public List<RoomKey> usual() {
        return usual;
    }

    /** Says whether it puts a mark. */
    public boolean isMark() {
        return compareTo(TENDER_1) >= 0;
    }
}
