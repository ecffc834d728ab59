/**
 * The treatment guide and the page about the two treatments, as plain values and pure questions.
 *
 * <p>Texts and drawings are data in {@code assets/guide}; {@link app.footnote.guide.GuideReader} is the only class here that
 * knows their file format. Nothing here knows a screen.
 */
package app.footnote.guide;
