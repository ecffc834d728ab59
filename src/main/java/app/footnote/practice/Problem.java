package app.footnote.practice;

import java.nio.file.Path;

/**
 * A file of the practice that could not be read or used as it is.
 *
 * @param file the file
 * @param sentence what is wrong with it and what was done, in one sentence
 */
public record Problem(Path file, String sentence) {}
