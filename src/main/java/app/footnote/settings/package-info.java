/** The practitioner's settings as plain values, and the port through which they are kept. */
package app.footnote.settings;
