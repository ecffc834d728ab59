package app.footnote;

import app.footnote.ui.MainWindow;
import app.footnote.ui.Screen;
import app.footnote.ui.guide.GuideScreen;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Parent;

/**
 * The guide among the screens, and the way from what it suggests to a session.
 *
 * @param prepare prepares a session of the preset with that id
 * @param openLink opens a source
 */
record GuidePlace(MainWindow window, Shipped shipped, Consumer<String> prepare, Consumer<URI> openLink) {

    Parent screen() {
        return new GuideScreen(
                Shipped.guideBook(),
                shipped.plainPresets(),
                shipped.chart(),
                this::use,
                () -> window.show(Screen.SESSION),
                openLink);
    }

    /** Shows what helps to choose a treatment. */
    void show() {
        if (window.screen(Screen.GUIDE) instanceof GuideScreen guide) {
            guide.showGuide();
        }
        window.show(Screen.GUIDE);
    }

    private void use(String preset) {
        prepare.accept(preset);
        window.show(Screen.SESSION);
    }
}
