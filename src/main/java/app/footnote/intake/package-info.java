/** The consultation form and its answers as plain values; the form is read from {@code assets/consultation}. */
package app.footnote.intake;
