package app.footnote.storage;

import java.time.Instant;
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
 */
record Envelope(String format, long schema, String id, long rev, Instant savedAt, String savedBy) {
    /** The version of every kind of file this program writes. */
    static final long SCHEMA = 1;

    static Envelope read(Fields file) {
        return new Envelope(
                file.text("format"),
                file.whole("schema"),
                file.text("id"),
                file.whole("rev"),
                file.instant("savedAt"),
                file.text("savedBy"));
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

    boolean isNewer() {
        return schema > SCHEMA;
    }

    ObjectNode around(ObjectNode body) {
        ObjectNode file = Json.object();
        file.put("format", format).put("schema", schema).put("id", id).put("rev", rev);
        file.put("savedAt", savedAt.toString()).put("savedBy", savedBy);
        return file.set("body", body);
    }
}
