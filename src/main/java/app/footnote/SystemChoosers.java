package app.footnote;

import app.footnote.ui.kit.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own windows for choosing files, above that window. */
record SystemChoosers(Window owner, Messages messages) implements FileChoosers {

    @Override
    public Optional<Path> backupToWrite(String name) {
        FileChooser chooser = backups("backup.choose-target");
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> backupToRead() {
        return path(backups("backup.choose").showOpenDialog(owner));
    }

    @Override
    public Optional<Path> newFolder() {
        return path(folders("backup.choose-folder").showDialog(owner));
    }

    @Override
    public Optional<Path> folder(Path from) {
        DirectoryChooser chooser = folders("folder.choose");
        Path begin = from.toAbsolutePath();
        while (begin != null && !Files.isDirectory(begin)) {
            begin = begin.getParent();
        }
        if (begin != null) {
            chooser.setInitialDirectory(begin.toFile());
        }
        return path(chooser.showDialog(owner));
    }

    private FileChooser backups(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("backup.files"), "*.zip"));
        return chooser;
    }

    private DirectoryChooser folders(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text(title));
        return chooser;
    }

    private static Optional<Path> path(File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
