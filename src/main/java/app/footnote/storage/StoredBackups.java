package app.footnote.storage;

import app.footnote.practice.BackupContents;
import app.footnote.practice.Backups;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Backups of a practice folder. Every file is read as it is then; each is whole, as saving replaces files whole. */
final class StoredBackups implements Backups {
    private static final int DEEPEST = 12;
    private static final String MARKER = "practice.json";

    private final Folder folder;

    StoredBackups(Folder folder) {
        this.folder = folder;
    }

    @Override
    public BackupContents present() throws IOException {
        Tally tally = new Tally(folder.form());
        for (String path : paths()) {
            tally.count(path, give(path));
        }
        return tally.contents();
    }

    @Override
    public BackupContents write(Path zip) throws IOException {
        Path target = zip.toAbsolutePath().normalize();
        Path temporary = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + "-1.tmp");
        try {
            if (target.startsWith(folder.root())) {
                throw new IOException("it would lie in the practice itself");
            }
            folder.disk().delete(temporary);
            folder.disk().write(temporary, new byte[0]);
            BackupContents contents = writeAndRead(temporary);
            folder.disk().move(temporary, target);
            folder.disk().forceFolder(target.getParent());
            return contents;
        } catch (IOException e) {
            folder.disk().delete(temporary);
            throw failed(Sentence.BACKUP_FAILED, zip, e);
        }
    }

    @Override
    public BackupContents look(Path zip) throws IOException {
        Tally tally = new Tally(folder.form());
        try (InputStream in = Files.newInputStream(zip)) {
            BackupZip.read(in, tally::count);
            return tally.contents();
        } catch (IOException e) {
            throw failed(Sentence.BACKUP_DAMAGED, zip, e);
        }
    }

    @Override
    public BackupContents restore(Path zip, Path target) throws IOException {
        BackupContents contents = look(zip);
        Path root = target.toAbsolutePath().normalize();
        if (!folder.disk().list(root).isEmpty() || root.startsWith(folder.root())) {
            throw new Refusal(Sentence.NOT_EMPTY.with(root));
        }
        unpack(zip, root);
        return contents;
    }

    /** The marker comes last: a folder without it does not pass for a whole practice. */
    private void unpack(Path zip, Path root) throws IOException {
        FileSaver saver = new FileSaver(folder.disk());
        List<byte[]> marker = new ArrayList<>();
        saver.ensureFolder(root);
        try (InputStream in = Files.newInputStream(zip)) {
            BackupZip.read(in, (path, bytes) -> {
                if (path.equals(MARKER)) {
                    marker.add(bytes);
                } else {
                    saver.save(root.resolve(path), bytes);
                }
            });
            for (byte[] bytes : marker) {
                saver.save(root.resolve(MARKER), bytes);
            }
        } catch (IOException e) {
            throw failed(Sentence.BACKUP_DAMAGED, zip, e);
        }
    }

    private BackupContents writeAndRead(Path temporary) throws IOException {
        Map<String, String> written;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
            written = BackupZip.write(out, paths(), this::give);
        }
        folder.disk().force(temporary);
        Tally tally = new Tally(folder.form());
        try (InputStream in = Files.newInputStream(temporary)) {
            if (!BackupZip.read(in, tally::count).equals(written)) {
                throw new IOException("what was written is not what is there");
            }
        }
        return tally.contents();
    }

    private List<String> paths() throws IOException {
        List<Path> files = new ArrayList<>();
        collect(folder.root(), 0, files);
        return files.stream()
                .map(file -> folder.root().relativize(file))
                .map(StoredBackups::slashed)
                .sorted()
                .toList();
    }

    private void collect(Path place, int depth, List<Path> files) throws IOException {
        for (Path path : folder.disk().list(place)) {
            String name = path.getFileName().toString();
            if (folder.disk().isFolder(path) && depth < DEEPEST) {
                collect(path, depth + 1, files);
            } else if (!FileSaver.isTemporary(path) && !name.equals("practice.lock") && !name.startsWith(".")) {
                files.add(path);
            }
        }
    }

    private byte[] give(String path) throws IOException {
        return folder.disk().read(folder.root().resolve(path), Json.LARGEST_FILE);
    }

    private static String slashed(Path path) {
        return String.join(
                "/",
                StreamSupport.stream(path.spliterator(), false)
                        .map(Path::toString)
                        .toList());
    }

    private static IOException failed(Sentence sentence, Path zip, IOException reason) {
        Refusal refusal = new Refusal(sentence.with(zip, Failure.reason(reason)));
        refusal.initCause(reason);
        return refusal;
    }
}
