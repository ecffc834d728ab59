package app.footnote.ui.session;

import app.footnote.ui.kit.Messages;
import java.util.Optional;
import javafx.stage.Stage;

/** The clock of the running session in the title of the window, without a name. */
public final class TitleClock {
    private final Messages messages = Messages.of("session");
    private final Stage window;
    private final String plain;

    /** Shows the clock before the plain title from now on. */
    public TitleClock(LiveSession live, Stage window, String plain) {
        this.window = window;
        this.plain = plain;
        live.faceProperty().subscribe(this::show);
    }

    private void show(Optional<ClockFace> face) {
        String title = face.filter(shown -> !shown.finished())
                .map(shown -> messages.text(key(shown), shown.whole().digits(), plain))
                .orElse(plain);
        if (!title.equals(window.getTitle())) {
            window.setTitle(title);
        }
    }

    private static String key(ClockFace face) {
        return face.pausedSince().isPresent() ? "title.paused" : "title.running";
    }
}
