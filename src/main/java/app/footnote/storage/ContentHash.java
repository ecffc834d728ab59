package app.footnote.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The {@code contentHash} of a file: SHA-256 over the bytes of the value of {@code body} as they stand in the file,
 * without the spaces and line breaks between its tokens. A file may thus be indented anew, but not changed.
 */
final class ContentHash {
    private static final byte[] BODY = "\"body\":".getBytes(StandardCharsets.US_ASCII);

    private static final int NOT_YET = -1;

    private ContentHash() {}

    /** Returns the hash of the body in a file that is valid JSON; empty if it has none. */
    static Optional<String> ofBodyIn(byte[] file) {
        byte[] left = new byte[file.length];
        int length = 0;
        int depth = 0;
        int body = NOT_YET;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '"') {
                int end = Math.min(endOfText(file, i) + 1, file.length);
                System.arraycopy(file, i, left, length, end - i);
                length += end - i;
                i = end - 1;
            } else if (file[i] > ' ') {
                depth += step(file[i]);
                if (body != NOT_YET && (depth == 0 || depth == 1 && file[i] == ',')) {
                    break;
                }
                left[length++] = file[i];
                body = depth == 1 && endsWith(left, length, BODY) ? length : body;
            }
        }
        return body == NOT_YET ? Optional.empty() : Optional.of(Sha256.of(left, body, length));
    }

    /** Returns the place of the quotation mark that ends the text beginning at that place. */
    private static int endOfText(byte[] bytes, int start) {
        int i = start + 1;
        while (i < bytes.length && bytes[i] != '"') {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        return i;
    }

    private static int step(byte character) {
        return switch (character) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }

    private static boolean endsWith(byte[] bytes, int length, byte[] part) {
        return length >= part.length
                && bytes[length - 1] == part[part.length - 1]
                && Arrays.equals(bytes, length - part.length, length, part, 0, part.length);
    }
}
