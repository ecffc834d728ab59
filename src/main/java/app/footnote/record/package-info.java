/** The life of a record, shared by sessions and consultations: draft, finished, locked, and what was added later. */
package app.footnote.record;
