package app.footnote.chart.search;

/** In which of its texts a zone was found; earlier groups are shown first. */
public enum MatchGroup {
    NAME,
    /** Other names and associated body parts. */
    BODY_PART,
    PLACE,
    SYSTEM
}
