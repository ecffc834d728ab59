package app.footnote.session;

/** What a practitioner notes about a reflex zone in a session. In the order they are read out and written down. */
public enum Mark {
    /** The zone was worked on; said by a plain tap, and by every other mark. */
    WORKED("worked", Kind.WORKED),
    TENDER_1("tender-1", Kind.TENDERNESS),
    TENDER_2("tender-2", Kind.TENDERNESS),
    TENDER_3("tender-3", Kind.TENDERNESS),
    /** The client found it too strong, and the practitioner stopped there. */
    TOO_STRONG("too-strong", Kind.TENDERNESS),
    GRITTY("gritty", Kind.TEXTURE),
    TIGHT("tight", Kind.TEXTURE),
    PUFFY("puffy", Kind.TEXTURE),
    HARD("hard", Kind.TEXTURE),
    EMPTY("empty", Kind.TEXTURE),
    HOT("hot", Kind.WARMTH),
    COLD("cold", Kind.WARMTH);

    private final String id;
    private final Kind kind;

    Mark(String id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    /** What a mark speaks of. */
    public enum Kind {
        WORKED,
        /** What the client says; one at most. */
        TENDERNESS,
        /** What the hands notice; any number. */
        TEXTURE,
        /** What the hands notice; one at most. */
        WARMTH;

        boolean isSingle() {
            return this != TEXTURE;
        }
    }

    /** Returns the name used in files and message keys. */
    public String id() {
        return id;
    }

    /** Returns what the mark speaks of. */
    public Kind kind() {
        return kind;
    }

    /** Says whether this is something the practitioner's hands noticed: a texture or warmth. */
    public boolean isFelt() {
        return kind == Kind.TEXTURE || kind == Kind.WARMTH;
    }

    /** Returns how tender, from 1 to 4; 0 for what is no tenderness. */
    public int grade() {
        return kind == Kind.TENDERNESS ? ordinal() - TENDER_1.ordinal() + 1 : 0;
    }

    boolean excludes(Mark other) {
        return kind == other.kind && kind.isSingle() && this != other;
    }
}
