package app.footnote.storage;

import java.nio.charset.StandardCharsets;

/** Changes files as a program would that knows the format, so that only what is meant to be wrong is wrong. */
final class Tampering {
    private Tampering() {}

    /** Returns the file with the hash of the body it now has; a file without a body stays as it is. */
    static String rehashed(String file) {
        return ContentHash.ofBodyIn(file.getBytes(StandardCharsets.UTF_8))
                .map(hash -> file.replaceFirst("\"contentHash\" : \"[0-9a-f]*\"", "\"contentHash\" : \"" + hash + "\""))
                .orElse(file);
    }
}
