package app.footnote;

import app.footnote.settings.RoomSettings;
import app.footnote.settings.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** What the workspace asks of the window and the system around it. */
interface Surroundings {

    /** Returns what stands behind a session, whose time runs on evenly whatever is done to that clock. */
    RoomSupport support(InstantSource clock);

    /** Opens a web page outside the app. */
    void openLink(URI link);

    /** Shows a folder in the system's file manager. */
    void openFolder(Path folder);

    /** Asks where to write a backup, with a name to begin with; empty if the person thinks better of it. */
    Optional<Path> chooseBackupToWrite(String name);

    /** Asks for a backup. */
    Optional<Path> chooseBackupToRead();

    /** Asks for an empty folder. */
    Optional<Path> chooseNewFolder();

    /** Closes this practice and opens another. */
    void openPractice(Path folder);

    /** Puts theme, text size and motion into force. */
    void wear(Settings settings);

    /** Fills the screen with the window, or gives the screen back. */
    void toggleFullScreen();

    /** Says whether the window fills the screen. */
    ObservableValue<Boolean> fullScreenProperty();

    /** Wears the look of the treatment room, and fills the screen if that is wanted. */
    void enterRoom(RoomSettings room);

    /** Wears the look of the app again, with the window as it was before the room. */
    void leaveRoom();
}
