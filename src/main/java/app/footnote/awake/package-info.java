/** Keeps the screen of the computer awake while a session runs. */
package app.footnote.awake;
