/**
 * The practice on disk: plain JSON files in a folder the practitioner chooses.
 *
 * <p>What the files hold is described in {@code assets/schema/README.md}.
 */
package app.footnote.storage;
