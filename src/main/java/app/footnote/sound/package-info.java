/** The chime of a session: its tone, and the way to the loudspeaker. */
package app.footnote.sound;
