package app.footnote.awake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A method call as D-Bus wants its bytes: little-endian, every value at a multiple of its size. */
final class BusCall {
    private static final int ROOM = 1024;
    private static final int STRUCT = 8;

    private final String member;
    private final StringBuilder signature = new StringBuilder();
    private final ByteBuffer body = bytes();

    /**
     * Who is called.
     *
     * @param name the name on the bus
     * @param path of the object
     * @param type the interface
     */
    record Target(String name, String path, String type) {}

    private BusCall(String member) {
        this.member = member;
    }

    static BusCall of(String member) {
        return new BusCall(member);
    }

    BusCall text(String value) {
        signature.append('s');
        putText(body, value);
        return this;
    }

    BusCall number(int value) {
        signature.append('u');
        align(body, Integer.BYTES);
        body.putInt(value);
        return this;
    }

    /** Returns the whole message. */
    ByteBuffer to(Target target, int serial) {
        ByteBuffer fields = bytes();
        field(fields, 1, "o", target.path());
        field(fields, 2, "s", target.type());
        field(fields, 3, "s", member);
        field(fields, 6, "s", target.name());
        if (!signature.isEmpty()) {
            align(fields, STRUCT);
            fields.put((byte) 8);
            putSignature(fields, "g");
            putSignature(fields, signature.toString());
        }
        ByteBuffer all = bytes();
        all.put((byte) 'l').put((byte) 1).put((byte) 0).put((byte) 1);
        all.putInt(body.position()).putInt(serial).putInt(fields.position());
        all.put(fields.flip());
        align(all, STRUCT);
        return all.put(body.flip()).flip();
    }

    private static void field(ByteBuffer to, int code, String type, String value) {
        align(to, STRUCT);
        to.put((byte) code);
        putSignature(to, type);
        putText(to, value);
    }

    private static void putSignature(ByteBuffer to, String value) {
        to.put((byte) value.length())
                .put(value.getBytes(StandardCharsets.US_ASCII))
                .put((byte) 0);
    }

    private static void putText(ByteBuffer to, String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        align(to, Integer.BYTES);
        to.putInt(text.length).put(text).put((byte) 0);
    }

    private static void align(ByteBuffer to, int size) {
        while (to.position() % size != 0) {
            to.put((byte) 0);
        }
    }

    private static ByteBuffer bytes() {
        return ByteBuffer.allocate(ROOM).order(ByteOrder.LITTLE_ENDIAN);
    }
}
