package app.footnote.storage;

import tools.jackson.databind.node.ObjectNode;

/**
 * One record's file as bytes: envelope and body, read strictly and written whole.
 *
 * @param id the record's id
 * @param codec reads and writes the body
 * @param form how the bytes lie in the file
 */
record RecordText<T>(String id, Codec<T> codec, Form form) {

    /** What was read. */
    record Read<T>(T value, Envelope envelope, Extras extras) {}

    /** Reads a file; what does not fit is a {@link BadRecord}, which knows whether a newer program wrote the file. */
    Read<T> read(byte[] file) {
        byte[] bytes = form.fromFile(file);
        Fields fields = new Fields("file", Json.read(bytes));
        Envelope envelope = Envelope.read(fields);
        envelope.require(codec.format(), id);
        try {
            envelope.requireContent(fields, bytes);
            return read(envelope, upgraded((ObjectNode) fields.node(), envelope));
        } catch (BadRecord e) {
            throw envelope.isNewer() ? e.inNewerFile() : e;
        }
    }

    /** Returns the file, with the fields of the former one that Footnote does not know. */
    byte[] write(T value, Envelope envelope, Extras extras) {
        ObjectNode file = extras.addTo(envelope.around(codec.body(value)));
        return form.toFile(Envelope.sealed(file));
    }

    private Read<T> read(Envelope envelope, ObjectNode file) {
        T value = codec.read(id, new Fields("file", file).object("body"));
        return new Read<>(value, envelope, Extras.of(file, envelope.around(codec.body(value))));
    }

    private ObjectNode upgraded(ObjectNode file, Envelope envelope) {
        if (envelope.schema() > 1) {
            return file;
        }
        Fields body = new Fields("file", file).object("body");
        return file.set("body", codec.fromSchema1((ObjectNode) body.node()));
    }
}
