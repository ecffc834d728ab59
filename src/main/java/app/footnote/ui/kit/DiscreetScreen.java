package app.footnote.ui.kit;

/** A screen that hides by itself what others should not read, so that nothing need be laid over it. */
public interface DiscreetScreen {}
