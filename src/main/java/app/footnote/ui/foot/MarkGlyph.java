package app.footnote.ui.foot;

/** The sign drawn on a marked zone. Discs are what the client said or what was done. */
public enum MarkGlyph {
    WORKED,
    TENDER_1,
    TENDER_2,
    TENDER_3
}
