/** A made-up practice to look around in: always the same one for the same seed, time and chart. */
package app.footnote.sample;
