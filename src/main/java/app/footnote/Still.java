package app.footnote;

import app.footnote.awake.Awake;
import app.footnote.session.SteadyTime;
import app.footnote.settings.RoomSettings;
import app.footnote.settings.Settings;
import app.footnote.sound.Chime;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/** Surroundings in which nothing outside the window happens. */
final class Still implements Surroundings {
    private final ReadOnlyBooleanWrapper fullScreen = new ReadOnlyBooleanWrapper(this, "fullScreen", false);

    @Override
    public RoomSupport support(InstantSource clock) {
        return new RoomSupport(SteadyTime.of(clock), Chime.SILENT, new Awake(() -> () -> {}));
    }

    @Override
    public void openLink(URI link) {}

    @Override
    public void openFolder(Path folder) {}

    @Override
    public Optional<Path> chooseBackupToWrite(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseBackupToRead() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseNewFolder() {
        return Optional.empty();
    }

    @Override
    public void openPractice(Path folder) {}

    @Override
    public void wear(Settings settings) {}

    @Override
    public void toggleFullScreen() {}

    @Override
    public ObservableValue<Boolean> fullScreenProperty() {
        return fullScreen;
    }

    @Override
    public void enterRoom(RoomSettings room) {}

    @Override
    public void leaveRoom() {}
}
