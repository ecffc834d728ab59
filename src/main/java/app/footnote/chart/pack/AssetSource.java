package app.footnote.chart.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** A chart pack among the assets packed with the app. */
record AssetSource(String folder) implements PackSource {

    @Override
    public InputStream open(String file) throws IOException {
        InputStream stream = AssetSource.class.getResourceAsStream("/app/footnote/assets/" + folder + "/" + file);
        if (stream == null) {
            throw new NoSuchFileException(file);
        }
        return stream;
    }
}
