package app.footnote;

import app.footnote.settings.Settings;
import java.net.URI;
import java.nio.file.Path;

/** Surroundings in which nothing outside the window happens. */
final class Still implements Surroundings {

    @Override
    public void openLink(URI link) {}

    @Override
    public void openFolder(Path folder) {}

    @Override
    public void wear(Settings settings) {}

    @Override
    public void toggleFullScreen() {}
}
