/**
 * The guide that helps to choose a session, and the page about the two treatments.
 *
 * <p>Knows neither the window it is shown in nor where texts and drawings come from.
 */
package app.footnote.ui.guide;
