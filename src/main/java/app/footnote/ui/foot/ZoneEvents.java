package app.footnote.ui.foot;

/** What a zone tells the chart it is part of. */
interface ZoneEvents {

    /** A screen reader pressed it. */
    void pressed(ZoneNode zone);

    /** It took the focus. */
    void focused(ZoneNode zone);

    /** A state that decides whether it is drawn loud has changed. */
    void looksChanged(ZoneNode zone);
}
