/** The consultation: its form with cautions raised while answering, and what is read of it later. */
package app.footnote.ui.consultation;
