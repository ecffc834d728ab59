package app.footnote;

import app.footnote.awake.Awake;
import app.footnote.awake.Inhibitor;
import app.footnote.session.SteadyTime;
import app.footnote.settings.RoomSettings;
import app.footnote.settings.Settings;
import app.footnote.settings.WindowBounds;
import app.footnote.sound.PlayedChime;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Sheets;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window and the system around the workspace. */
final class Desktop implements Surroundings {
    private final HostServices system;
    private final Stage stage;
    private final FileChoosers choosers;
    private final Messages messages = Messages.of("shell");
    private Consumer<Path> onOpenPractice = folder -> {};
    private Settings worn = Settings.DEFAULT;
    private Optional<RoomSettings> room = Optional.empty();
    private Optional<WindowBounds> windowed = Optional.empty();
    private boolean filledForRoom;

    Desktop(HostServices system, Stage stage, FileChoosers choosers) {
        this.system = system;
        this.stage = stage;
        this.choosers = choosers;
        Platform.getPreferences().colorSchemeProperty().subscribe((before, now) -> wear(worn));
    }

    @Override
    public RoomSupport support(InstantSource clock) {
        Inhibitor inhibitor = Inhibitor.of(
                System.getProperty("os.name"),
                System.getenv(),
                ProcessHandle.current().pid());
        return new RoomSupport(
                new SteadyTime(clock, System::nanoTime, Uptime::asleep), new PlayedChime(), new Awake(inhibitor));
    }

    @Override
    public void openLink(URI link) {
        system.showDocument(link.toString());
    }

    @Override
    public void openFolder(Path folder) {
        system.showDocument(folder.toUri().toString());
    }

    @Override
    public Optional<Path> chooseBackupToWrite(String name) {
        return choosers.backupToWrite(name);
    }

    @Override
    public Optional<Path> chooseBackupToRead() {
        return choosers.backupToRead();
    }

    @Override
    public Optional<Path> chooseNewFolder() {
        return choosers.newFolder();
    }

    @Override
    public void openPractice(Path folder) {
        onOpenPractice.accept(folder);
    }

    /** Sets what opens another practice in place of the present one. */
    void setOnOpenPractice(Consumer<Path> action) {
        onOpenPractice = action;
    }

    @Override
    public void wear(Settings settings) {
        worn = settings;
        Look look = look();
        look.theme().apply();
        if (stage.getScene() != null) {
            look.applyTo(stage.getScene());
        }
    }

    @Override
    public void toggleFullScreen() {
        fillScreen(!stage.isFullScreen());
    }

    @Override
    public ObservableValue<Boolean> fullScreenProperty() {
        return stage.fullScreenProperty();
    }

    @Override
    public void enterRoom(RoomSettings settings) {
        room = Optional.of(settings);
        wear(worn);
        filledForRoom = settings.fullScreen() && !stage.isFullScreen();
        if (filledForRoom) {
            fillScreen(true);
        }
    }

    @Override
    public void leaveRoom() {
        room = Optional.empty();
        wear(worn);
        if (filledForRoom && stage.isFullScreen()) {
            fillScreen(false);
        }
        filledForRoom = false;
    }

    /** Returns where the window is, or was before it filled the screen. */
    WindowBounds bounds() {
        return stage.isFullScreen() ? windowed.orElseGet(this::boundsNow) : boundsNow();
    }

    private WindowBounds boundsNow() {
        return new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private void fillScreen(boolean fill) {
        if (fill) {
            windowed = Optional.of(boundsNow());
        }
        stage.setFullScreen(fill);
    }

    private Look look() {
        Look look = Look.of(worn, systemScheme());
        return room.map(look::in).orElse(look);
    }

    /** Makes the app wear this before its window is filled, so that nothing is styled twice. */
    void dress(Parent root) {
        Look.of(worn, systemScheme()).applyTo(root);
    }

    private static ColorScheme systemScheme() {
        return Platform.getPreferences().getColorScheme();
    }

    /** Asks for a folder, starting from one; empty if the person thinks better of it. */
    Optional<Path> chooseFolder(Path from) {
        return choosers.folder(from);
    }

    /** Asks whether to close although something is not saved. */
    boolean confirmLoss() {
        ButtonType close = new ButtonType(messages.text("close.anyway"), ButtonBar.ButtonData.OTHER);
        ButtonType stay = new ButtonType(messages.text("close.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = alert(messages.text("close.unsaved"), close, stay);
        return alert.showAndWait().filter(close::equals).isPresent();
    }

    /** Tells one sentence and waits until it has been read. */
    void tell(String sentence) {
        alert(sentence, ButtonType.OK).showAndWait();
    }

    /** Tells that something unforeseen happened, and leaves the details where the app was started from. */
    void tellMishap(Throwable error) {
        error.printStackTrace();
        Platform.runLater(() -> tell(messages.text("mishap")));
    }

    /** Says whether a window at that place could be seen and reached. */
    boolean isOnAScreen(WindowBounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                .isEmpty();
    }

    private Alert alert(String sentence, ButtonType... buttons) {
        Alert alert = new Alert(Alert.AlertType.WARNING, sentence, buttons);
        alert.initOwner(stage);
        alert.setHeaderText(null);
        Sheets.addTo(alert.getDialogPane().getScene());
        return alert;
    }
}
