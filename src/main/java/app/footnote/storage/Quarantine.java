package app.footnote.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** Keeps copies of files that could not be read, beside the practice in {@code quarantine}. */
final class Quarantine {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path root;
    private final Disk disk;
    private final FileSaver saver;

    Quarantine(Path root, Disk disk, FileSaver saver) {
        this.root = root;
        this.disk = disk;
        this.saver = saver;
    }

    /** Returns an instant as it stands in file names. */
    static String utc(Instant instant) {
        return UTC.format(instant);
    }

    /** Returns the name of a second version that is kept beside a file. */
    static String besides(Path file, Instant instant) {
        return file.getFileName().toString().replaceFirst("\\.json$", "") + ".conflict-" + utc(instant) + ".json";
    }

    /** Copies the bytes of a file of the practice and returns the copy; one that is there already is not made twice. */
    Path keep(Path file, byte[] bytes, Instant now) throws IOException {
        String name = root.relativize(file).toString().replaceAll("[/\\\\]", "-");
        for (Path copy : disk.list(folder())) {
            if (copy.getFileName().toString().startsWith(name + ".") && holds(copy, bytes)) {
                return copy;
            }
        }
        Path copy = free(name + "." + utc(now), 1);
        saver.save(copy, bytes);
        return copy;
    }

    private Path free(String name, int number) throws IOException {
        String suffix = number == 1 ? "" : "-" + number;
        Path candidate = folder().resolve(name + suffix + ".unreadable");
        return disk.stamp(candidate).isEmpty() ? candidate : free(name, number + 1);
    }

    private Path folder() {
        return root.resolve("quarantine");
    }

    private boolean holds(Path copy, byte[] bytes) throws IOException {
        return disk.stamp(copy).orElseThrow().size() == bytes.length
                && Arrays.equals(disk.read(copy, Json.LARGEST_FILE), bytes);
    }
}
