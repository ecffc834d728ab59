package app.footnote.storage;

import app.footnote.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes session files as the app does, but without forcing each to the disk, for practices of many thousands. */
public final class FastFiles {
    private FastFiles() {}

    /** Writes the file of a session that was never saved before; returns how many bytes it has. */
    public static int write(Path practice, SessionRecord session) throws IOException {
        String id = session.id().value();
        Path year = practice.resolve("sessions")
                .resolve(String.valueOf(session.startedThere().getYear()));
        Files.createDirectories(year);
        SessionCodec codec = new SessionCodec();
        Envelope envelope = new Envelope(
                codec.format(), Envelope.SCHEMA, id, 1, session.startedAt(), Folder.SAVED_BY, Optional.empty());
        byte[] bytes = new RecordText<>(id, codec, Form.PLAIN).write(session, envelope, Extras.NONE);
        Files.write(year.resolve(id + ".json"), bytes);
        return bytes.length;
    }
}
