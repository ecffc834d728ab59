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

    private ContentHash() {}

    /** Returns the hash of the body in a file that is valid JSON; empty if it has none. */
    static Optional<String> ofBodyIn(byte[] file) {
        byte[] bytes = withoutSpace(file);
        int depth = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (depth == 1 && startsWith(bytes, i, BODY)) {
                int from = i + BODY.length;
                return Optional.of(Sha256.of(Arrays.copyOfRange(bytes, from, endOfValue(bytes, from))));
            }
            depth += step(bytes[i]);
            i = bytes[i] == '"' ? endOfText(bytes, i) : i;
        }
        return Optional.empty();
    }

    private static byte[] withoutSpace(byte[] json) {
        byte[] left = new byte[json.length];
        int length = 0;
        for (int i = 0; i < json.length; i++) {
            if (json[i] == '"') {
                int end = Math.min(endOfText(json, i) + 1, json.length);
                System.arraycopy(json, i, left, length, end - i);
                length += end - i;
                i = end - 1;
            } else if (json[i] > ' ') {
                left[length++] = json[i];
            }
        }
        return Arrays.copyOf(left, length);
    }

    private static int endOfValue(byte[] bytes, int from) {
        int depth = 0;
        for (int i = from; i < bytes.length; i++) {
            depth += step(bytes[i]);
            if (depth < 0 || depth == 0 && bytes[i] == ',') {
                return i;
            }
            i = bytes[i] == '"' ? endOfText(bytes, i) : i;
        }
        return bytes.length;
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

    private static boolean startsWith(byte[] bytes, int at, byte[] part) {
        return at + part.length <= bytes.length && Arrays.equals(bytes, at, at + part.length, part, 0, part.length);
    }
}
