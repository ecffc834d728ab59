package app.footnote.ui.kit;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.SegmentedControl;
import atlantafx.base.controls.ToggleLabel;
import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Prepares the first window while it is being made on JavaFX's own thread. */
public final class Rehearsal {
    private static final double SIDE = 300;

    private Rehearsal() {}

    /**
     * Makes, styles and lays out one of each control the first screen has, off the window, so that their classes and
     * the style sheets are there when the window needs them. JavaFX allows this on any thread; the theme must have
     * been applied before.
     */
    public static void run() {
        VBox controls = new VBox(
                new Label("a"),
                new Button("a", new FontIcon(Feather.MAP)),
                new ToggleButton("a"),
                new MenuButton("a"),
                new Hyperlink("a"),
                new Separator(),
                new CustomTextField("a"),
                new ToggleSwitch("a"),
                new SegmentedControl(new ToggleLabel("a"), new ToggleLabel("b")));
        ScrollPane root = new ScrollPane(controls);
        Sheets.scene(root, SIDE, SIDE);
        root.applyCss();
        root.layout();
    }
}
