package app.footnote.awake;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A desktop's screen saver on a bus of its own, which writes down what it is asked. */
final class FakeScreenSaver implements AutoCloseable {
    static final int COOKIE = 4711;
    private static final BusCall.Target BUS =
            new BusCall.Target("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus");

    private final SocketChannel channel;
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private int serial = 2;

    FakeScreenSaver(Path socket) throws IOException {
        channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        channel.write(ByteBuffer.wrap("\0AUTH EXTERNAL\r\nDATA\r\n".getBytes(StandardCharsets.US_ASCII)));
        for (StringBuilder all = new StringBuilder();
                !all.toString().contains("OK ") || !all.toString().endsWith("\r\n"); ) {
            all.append((char) read(1).get(0));
        }
        channel.write(ByteBuffer.wrap("BEGIN\r\n".getBytes(StandardCharsets.US_ASCII)));
        channel.write(BusCall.of("Hello").to(BUS, 1));
        channel.write(BusCall.of("RequestName")
                .text("org.freedesktop.ScreenSaver")
                .number(0)
                .to(BUS, 2));
        awaitName();
        Thread.ofPlatform().daemon().start(this::serve);
    }

    BlockingQueue<String> asked() {
        return asked;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** The answers to Hello and RequestName are the first two of their kind. */
    private void awaitName() throws IOException {
        int answers = 0;
        while (answers < 2) {
            answers += message().type == 2 ? 1 : 0;
        }
    }

    private record Message(int type, int serial, String sender, String member, ByteBuffer body) {}

    private void serve() {
        try {
            while (true) {
                Message call = message();
                if (call.type == 1) {
                    answer(call);
                }
            }
        } catch (AsynchronousCloseException e) {
            asked.add("closed");
        } catch (IOException e) {
            asked.add("failed: " + e);
        }
    }

    private void answer(Message call) throws IOException {
        boolean inhibits = call.member.equals("Inhibit");
        asked.add(inhibits ? "Inhibit " + text(call.body, 0) : call.member + " " + call.body.getInt(0));
        ByteBuffer reply = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        reply.put((byte) 'l').put((byte) 2).put((byte) 1).put((byte) 1).putInt(inhibits ? 4 : 0);
        reply.putInt(++serial).putInt(0);
        reply.put((byte) 5).put((byte) 1).put((byte) 'u').put((byte) 0).putInt(call.serial);
        byte[] to = call.sender.getBytes(StandardCharsets.US_ASCII);
        reply.put((byte) 6).put((byte) 1).put((byte) 's').put((byte) 0).putInt(to.length);
        reply.put(to).put((byte) 0);
        if (inhibits) {
            pad(reply);
            reply.put((byte) 8).put((byte) 1).put((byte) 'g').put((byte) 0);
            reply.put((byte) 1).put((byte) 'u').put((byte) 0);
        }
        reply.putInt(12, reply.position() - 16);
        pad(reply);
        if (inhibits) {
            reply.putInt(COOKIE);
        }
        channel.write(reply.flip());
    }

    private Message message() throws IOException {
        ByteBuffer header = read(16);
        int length = header.getInt(12);
        ByteBuffer fields = read((length + 7) / 8 * 8);
        String sender = "";
        String member = "";
        for (int at = 0; at < length; at = (at + 7) / 8 * 8) {
            int code = fields.get(at);
            char type = (char) fields.get(at + 2);
            at += 4;
            if (type == 'g') {
                at += fields.get(at) + 2;
            } else if (type == 'u') {
                at += 4;
            } else {
                String value = text(fields, at);
                sender = code == 7 ? value : sender;
                member = code == 3 ? value : member;
                at += 4 + value.length() + 1;
            }
        }
        return new Message(header.get(1), header.getInt(8), sender, member, read(header.getInt(4)));
    }

    private static String text(ByteBuffer from, int at) {
        byte[] text = new byte[from.getInt(at)];
        from.get(at + 4, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static void pad(ByteBuffer to) {
        while (to.position() % 8 != 0) {
            to.put((byte) 0);
        }
    }

    private ByteBuffer read(int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("the bus hung up");
            }
        }
        return bytes.flip();
    }
}
