/** Text as people look for it: without case and accents, with the way back to what was written. */
package app.footnote.text;
