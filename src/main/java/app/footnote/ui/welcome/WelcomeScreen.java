package app.footnote.ui.welcome;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks where the records shall live and whether to fill the folder with a made-up practice. */
public final class WelcomeScreen extends BorderPane {
    private final Messages messages = Messages.of("welcome");
    private final Named named = new Named(messages);
    private final Label folder = new Label();
    private final CheckBox sample = new CheckBox(messages.text("sample"));
    private final Label problem = new Label();
    private final Opener opener;
    private Path chosen;

    /** Opens a practice in a folder. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Begins to open it elsewhere than on the JavaFX thread.
         *
         * @return completed on the JavaFX thread with one sentence on why it could not, or nothing if the practice is
         *     open
         */
        CompletionStage<Optional<String>> open(Path folder, boolean withSample);
    }

    /**
     * Makes the screen.
     *
     * @param proposed the folder offered
     * @param choose asks the person for another folder, starting from the present one
     * @param opener opens the practice
     * @param picture what the left half shows
     */
    public WelcomeScreen(Path proposed, Function<Path, Optional<Path>> choose, Opener opener, Region picture) {
        this.opener = opener;
        chosen = proposed;
        picture.getStyleClass().add("welcome-picture");
        setCenter(picture);
        setRight(words(choose));
        show(proposed);
    }

    private Node words(Function<Path, Optional<Path>> choose) {
        Label title = styled("title", "title-hero");
        Label intro = styled("intro", "text-large");
        intro.getStyleClass().add("text-muted");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox words = new VBox(title, intro, step("1", where(choose)), step("2", lookAround()), space, foot());
        words.getStyleClass().add("welcome-words");
        return words;
    }

    private Node step(String number, Node content) {
        Label badge = new Label(number);
        badge.getStyleClass().add("welcome-number");
        HBox step = new HBox(badge, content);
        HBox.setHgrow(content, Priority.ALWAYS);
        step.getStyleClass().add("welcome-step");
        return step;
    }

    private Node where(Function<Path, Optional<Path>> choose) {
        folder.setId("welcome-folder");
        folder.getStyleClass().add("welcome-folder");
        folder.setGraphic(new FontIcon(Feather.FOLDER));
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button other = named.button("welcome-choose", "choose");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(click -> choose.apply(chosen).ifPresent(this::show));
        HBox row = new HBox(10, folder, other);
        problem.setId("welcome-problem");
        problem.getStyleClass().add("welcome-problem");
        problem.setWrapText(true);
        tell("");
        return new VBox(8, styled("where", "title-3"), row, small("where.explained"), problem);
    }

    private Node lookAround() {
        sample.setId("welcome-sample");
        return new VBox(8, styled("look-around", "title-3"), sample, small("look-around.explained"));
    }

    private Node foot() {
        Button open = named.button("welcome-open", "open");
        open.getStyleClass().addAll("accent", "large");
        open.setDefaultButton(true);
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(click -> open());
        Label notice = small("notice");
        HBox.setHgrow(notice, Priority.ALWAYS);
        HBox foot = new HBox(24, notice, open);
        foot.getStyleClass().add("welcome-foot");
        return foot;
    }

    /** Tells one sentence on why no practice is open; nothing if it is empty. */
    public void tell(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }

    private void open() {
        tell("");
        setDisable(true);
        opener.open(chosen, sample.isSelected()).thenAccept(failure -> {
            setDisable(false);
            failure.ifPresent(this::tell);
        });
    }

    private void show(Path path) {
        chosen = path;
        folder.setText(path.toString());
        tell("");
    }

    private Label styled(String key, String style) {
        return Prose.wrapped(messages.text(key), style);
    }

    private Label small(String key) {
        Label label = styled(key, "text-small");
        label.getStyleClass().add("text-muted");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
