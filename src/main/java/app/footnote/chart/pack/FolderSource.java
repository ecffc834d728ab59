package app.footnote.chart.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A chart pack in a folder; links are not followed, so that a pack cannot point out of it. */
record FolderSource(Path folder) implements PackSource {

    @Override
    public InputStream open(String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(file);
        }
        return Files.newInputStream(path);
    }
}
