package app.footnote.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A backup as a zip: the files of a practice, and last of all {@value #LIST}, which names each with its SHA-256 as the
 * command {@code sha256sum} does. Read with limits, as it may come from anywhere.
 */
final class BackupZip {
    /** The list of everything else. */
    static final String LIST = "footnote-backup.sha256";

    static final int MOST_ENTRIES = 1_000_000;
    static final long LARGEST_TOTAL = 8L << 30;
    private static final int LARGEST_LIST = 256 << 20;

    private BackupZip() {}

    /** Takes one file of a backup. */
    interface Taker {
        void take(String path, byte[] file) throws IOException;
    }

    /** Gives the bytes of a file by its path. */
    interface Giver {
        byte[] give(String path) throws IOException;
    }

    /** Writes the files and returns the hash of each. */
    static Map<String, String> write(OutputStream out, List<String> paths, Giver giver) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String path : paths) {
            byte[] bytes = giver.give(path);
            hashes.put(path, Sha256.of(bytes));
            put(zip, path, bytes);
        }
        StringBuilder list = new StringBuilder();
        hashes.forEach(
                (path, hash) -> list.append(hash).append("  ").append(path).append('\n'));
        put(zip, LIST, list.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
        return hashes;
    }

    private static void put(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Reads a backup to its end and returns the hash of each file; one that lacks anything is refused. */
    static Map<String, String> read(InputStream in, Taker taker) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        long total = 0;
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in), StandardCharsets.UTF_8);
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            if (entry.getName().equals(LIST)) {
                requireList(new String(bytes(zip, LARGEST_LIST), StandardCharsets.UTF_8), hashes);
                return hashes;
            }
            byte[] bytes = bytes(zip, Json.LARGEST_FILE);
            total += bytes.length;
            requirePath(entry.getName());
            if (hashes.put(entry.getName(), Sha256.of(bytes)) != null
                    || hashes.size() > MOST_ENTRIES
                    || total > LARGEST_TOTAL) {
                throw new IOException("a file stands in it twice, or it holds too much");
            }
            taker.take(entry.getName(), bytes);
        }
        throw new IOException("it is cut off, or something else");
    }

    private static ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new IOException("a name in it is no text", e);
        }
    }

    private static byte[] bytes(InputStream zip, int limit) throws IOException {
        byte[] bytes = zip.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new IOException("a file in it is larger than any of a practice");
        }
        return bytes;
    }

    /** Only plain paths below the folder: nothing absolute, nothing that climbs, no drives, no links. */
    private static void requirePath(String path) throws IOException {
        boolean isPlain = path.length() <= 400
                && path.matches("[^/\\\\:\\p{Cntrl}]+(/[^/\\\\:\\p{Cntrl}]+)*")
                && List.of(path.split("/")).stream().noneMatch(part -> part.matches("\\.+|.*[. ]"));
        if (!isPlain) {
            throw new IOException("a name in it is no place in a practice");
        }
    }

    private static void requireList(String list, Map<String, String> hashes) throws IOException {
        Map<String, String> named = new TreeMap<>();
        for (String line : list.lines().toList()) {
            if (line.length() < 67) {
                throw new IOException("its list cannot be read");
            }
            named.put(line.substring(66), line.substring(0, 64));
        }
        if (!named.equals(hashes)) {
            throw new IOException("its files are not those of its list");
        }
    }
}
