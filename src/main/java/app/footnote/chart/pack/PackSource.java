package app.footnote.chart.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the files of a chart pack lie. */
public interface PackSource {

    /**
     * Opens a file for reading.
     *
     * @param file a plain file name without any folder
     * @throws java.nio.file.NoSuchFileException if there is no such file
     * @throws IOException if it cannot be read
     */
    InputStream open(String file) throws IOException;

    /** Returns a pack that lies in a folder. */
    static PackSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /** Returns a pack that is packed with the app, such as {@code charts/footnote} below the assets. */
    static PackSource asset(String folder) {
        return new AssetSource(folder);
    }
}
