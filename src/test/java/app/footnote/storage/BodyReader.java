package app.footnote.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a body as if it stood in a well-made file: it is a record, which written and read again is the same, or it is
 * refused in words.
 *
 * @param id the id of the record
 */
record BodyReader<T>(String id, Codec<T> codec) {
    /** The id of every record that is read; its own time is in it. */
    static final String ID = "01a202c0-f64b-7718-9923-df2be674b127";

    static <T> BodyReader<T> of(Codec<T> codec) {
        return new BodyReader<>(ID, codec);
    }

    /** Takes the bytes of a body, of which most are none. */
    void readOrRefuse(byte[] bytes) {
        parsed(bytes).ifPresent(this::readOrRefuse);
        parsed(bytes).ifPresent(this::readOrRefuseFromSchema1);
    }

    /** Takes a body of today. */
    void readOrRefuse(ObjectNode body) {
        read(body).ifPresent(value -> assertThat(read(codec.body(value))).contains(value));
    }

    private void readOrRefuseFromSchema1(ObjectNode body) {
        try {
            readOrRefuse(codec.fromSchema1(body));
        } catch (BadRecord refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private Optional<T> read(ObjectNode body) {
        try {
            return Optional.of(codec.read(id, new Fields("body", body)));
        } catch (BadRecord refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    private static Optional<ObjectNode> parsed(byte[] bytes) {
        try {
            return Optional.of(Json.read(bytes));
        } catch (BadRecord refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }
}
