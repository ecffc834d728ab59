package app.footnote.storage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in every file before its body.
 *
 * @param format the kind of file
 * @param schema the version of that kind
 * @param id the record's id
 * @param rev how often it has been saved
 * @param savedAt when it was saved
 * @param savedBy the program that saved it
 * @param previousRevHash SHA-256 of the bytes of the last revision before; finished records have it
 */
record Envelope(
        String format,
        long schema,
        String id,
        long rev,
        Instant savedAt,
        String savedBy,
        Optional<String> previousRevHash) {
    /** The version of every kind of file this program writes. */
    static final long SCHEMA = 2;

    private static final String HASH = "contentHash";
    private static final String PREVIOUS = "previousRevHash";
    private static final String BODY = "body";

    /** Holds the place of a hash, which is as long; the envelope stands first and has no other such text. */
    private static final String HASH_TO_COME = "-".repeat(64);

    static Envelope read(Fields file) {
        return new Envelope(
                file.text("format"),
                file.whole("schema"),
                file.text("id"),
                file.whole("rev"),
                file.instant("savedAt"),
                file.text("savedBy"),
                file.optionalText(PREVIOUS));
    }

    /** Refuses a file of another kind or another record. */
    void require(String expectedFormat, String expectedId) {
        if (!format.equals(expectedFormat)) {
            throw new BadRecord("its format is not " + expectedFormat);
        }
        if (!id.equals(expectedId) || schema < 1) {
            throw new BadRecord("its id or schema does not fit its name");
        }
    }

    /** Refuses a body that is not the one that was written. Files of schema 1 did not tell. */
    void requireContent(Fields file, byte[] bytes) {
        if (schema == SCHEMA && !ContentHash.ofBodyIn(bytes).equals(Optional.of(file.text(HASH)))) {
            throw new BadRecord("its content is not what was saved, so it was damaged or changed by another program");
        }
    }

    boolean isNewer() {
        return schema > SCHEMA;
    }

    /** Returns the file that holds the body; its {@code contentHash} is filled in when it is written. */
    ObjectNode around(ObjectNode body) {
        ObjectNode file = Json.object();
        file.put("format", format).put("schema", schema).put("id", id).put("rev", rev);
        file.put("savedAt", savedAt.toString()).put("savedBy", savedBy).put(HASH, HASH_TO_COME);
        previousRevHash.ifPresent(hash -> file.put(PREVIOUS, hash));
        return file.set(BODY, body);
    }

    /** Returns the bytes of a file, its {@code contentHash} filled in: the body is not written twice to learn it. */
    static byte[] sealed(ObjectNode file) {
        byte[] bytes = Json.write(file);
        byte[] hash = ascii(ContentHash.ofBodyIn(bytes).orElseThrow());
        System.arraycopy(hash, 0, bytes, placeOf(ascii(HASH_TO_COME), bytes), hash.length);
        return bytes;
    }

    private static int placeOf(byte[] part, byte[] bytes) {
        int place = 0;
        while (!Arrays.equals(bytes, place, place + part.length, part, 0, part.length)) {
            place++;
        }
        return place;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
