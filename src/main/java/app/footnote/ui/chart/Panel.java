package app.footnote.ui.chart;

/** What the panel beside the foot tells about. */
enum Panel {
    /** Nothing is chosen: how to begin, and the legend in three lines. */
    EMPTY,
    /** Something is searched for: what was found. */
    SEARCH,
    /** A zone is chosen: what is known of it. */
    ZONE
}
