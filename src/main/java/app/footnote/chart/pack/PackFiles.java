package app.footnote.chart.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;

/** Gives the texts of a pack's files, refusing what is missing, too large or no UTF-8. */
record PackFiles(PackSource source) {
    private static final int LARGEST = 2 * 1024 * 1024;

    String text(String file) {
        try {
            return decoded(bytes(file));
        } catch (NoSuchFileException missing) {
            throw new Refusal(file, "", "the file is missing");
        } catch (CharacterCodingException binary) {
            throw new Refusal(file, "", "the file must be UTF-8 text");
        } catch (IOException unreadable) {
            throw new Refusal(file, "", "the file cannot be read");
        }
    }

    private byte[] bytes(String file) throws IOException {
        try (InputStream stream = source.open(file)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal(file, "", "the file must not be larger than 2 MB");
            }
            return bytes;
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
