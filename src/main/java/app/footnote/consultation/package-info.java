/** Consultations as plain values: answers, consent, decisions on cautions, review, and how two of them differ. */
package app.footnote.consultation;
