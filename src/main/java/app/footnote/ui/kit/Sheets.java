package app.footnote.ui.kit;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** The style sheets of shapes and type, which are the same for light and dark. */
public final class Sheets {
    private static final List<String> ALL = List.of(
            "base",
            "controlsfx",
            "shell",
            "chart",
            "chart-screen",
            "record",
            "clients",
            "consultation",
            "session",
            "guide",
            "settings",
            "search");

    private Sheets() {}

    /** Makes a scene that carries all of them. Every scene of the app is made here. */
    public static Scene scene(Parent root, double width, double height) {
        Scene scene = new Scene(new Group(), width, height);
        addTo(scene);
        scene.setRoot(root); // last: nodes match their styles once when they come and again at each change of sheets
        return scene;
    }

    /** Adds them to a scene made elsewhere. */
    public static void addTo(Scene scene) {
        ALL.forEach(name ->
                scene.getStylesheets().add(Assets.url("css/" + name + ".css").toExternalForm()));
    }
}
