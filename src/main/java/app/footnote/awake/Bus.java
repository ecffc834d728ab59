package app.footnote.awake;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A connection to a D-Bus message bus that asks one thing at a time. */
final class Bus implements Closeable {
    private static final BusCall.Target ITSELF =
            new BusCall.Target("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus");
    private static final int HEADER = 16;
    private static final int STRUCT = 8;
    private static final int REPLY = 2;
    private static final int ERROR = 3;
    private static final int LONGEST = 1 << 20;

    private final SocketChannel channel;
    private int serial;

    /**
     * What came back.
     *
     * @param body the values, the first at its beginning
     */
    record Reply(ByteBuffer body) {
        /** Returns the first value, a number. */
        int number() throws IOException {
            if (body.remaining() < Integer.BYTES) {
                throw new IOException("the bus answered without a number");
            }
            return body.getInt(0);
        }
    }

    Bus(Path socket) throws IOException {
        channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        try {
            greet();
            call(ITSELF, BusCall.of("Hello"));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Calls a method and waits for its answer. */
    Reply call(BusCall.Target target, BusCall call) throws IOException {
        serial++;
        write(call.to(target, serial));
        return answer();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** The bus knows by the socket whose process it is. */
    private void greet() throws IOException {
        write("\0AUTH EXTERNAL\r\nDATA\r\n");
        for (String line = line(); !line.startsWith("OK "); line = line()) {
            if (!line.equals("DATA")) {
                throw new IOException("the bus does not know this user: " + line);
            }
        }
        write("BEGIN\r\n");
    }

    /** Signals may come before the answer. */
    private Reply answer() throws IOException {
        while (true) {
            ByteBuffer header = read(HEADER);
            int bodyLength = header.getInt(4);
            int fields = header.getInt(12);
            read(fields + (STRUCT - fields % STRUCT) % STRUCT);
            Reply reply = new Reply(read(bodyLength));
            switch (header.get(1)) {
                case REPLY -> {
                    return reply;
                }
                case ERROR -> throw new IOException("the bus refused");
                default -> {}
            }
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.indexOf("\r\n") < 0) {
            line.append((char) read(1).get(0));
        }
        return line.toString().strip();
    }

    private void write(String text) throws IOException {
        write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private ByteBuffer read(int count) throws IOException {
        if (count < 0 || count > LONGEST) {
            throw new IOException("the bus sent what cannot be");
        }
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("the bus hung up");
            }
        }
        return bytes.flip();
    }
}
