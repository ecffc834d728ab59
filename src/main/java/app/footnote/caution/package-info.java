/**
 * Cautions as schools and associations list them, what raises them in a consultation, and what the practitioner decides.
 * Footnote only reminds; it decides nothing.
 */
package app.footnote.caution;
