package app.footnote;

import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.ui.MainWindow;
import app.footnote.ui.Screen;
import app.footnote.ui.guide.GuideScreen;
import app.footnote.ui.record.TimeWords;
import app.footnote.ui.session.DimSwitch;
import app.footnote.ui.session.LiveSession;
import app.footnote.ui.session.SessionCautions;
import app.footnote.ui.session.StartSessionScreen;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** A session while it is prepared, and what it and the guide offer to choose from. */
final class NewSession {
    private final MainWindow window;
    private final Practice practice;
    private final Shipped shipped;
    private final LiveSession live;
    private final Supplier<SessionCautions> cautions;
    private final Ids ids;
    private final TimeWords times;
    private final OfferedPresets offered;
    private final DimSwitch dim;
    private final Runnable showGuide;

    NewSession(
            MainWindow window,
            Practice practice,
            Shipped shipped,
            LiveSession live,
            Supplier<SessionCautions> cautions,
            Ids ids,
            TimeWords times,
            OfferedPresets offered,
            DimSwitch dim,
            Runnable showGuide) {
        this.window = window;
        this.practice = practice;
        this.shipped = shipped;
        this.live = live;
        this.cautions = cautions;
        this.ids = ids;
        this.times = times;
        this.offered = offered;
        this.dim = dim;
        this.showGuide = showGuide;
        window.shownProperty().subscribe(this::offerAnew);
    }

    /** Returns a screen with nothing chosen yet. */
    Parent screen(Runnable onStarted) {
        StartSessionScreen screen = new StartSessionScreen(
                practice, offered.now(), shipped.words(), live, cautions.get(), ids, times, showGuide, onStarted);
        screen.offer(dim);
        return screen;
    }

    /** Prepares it for that client, unless a session is under way. */
    void prepareFor(ClientId client) {
        if (window.screen(Screen.SESSION) instanceof StartSessionScreen start) {
            start.chooseClient(client);
        }
    }

    /** Prepares one of that preset, unless a session is under way. */
    void preparePreset(String preset) {
        if (window.screen(Screen.SESSION) instanceof StartSessionScreen start) {
            start.choosePreset(preset);
        }
    }

    /** The guide, and a session being prepared, offer the presets there are now. */
    private void offerAnew(Screen shown) {
        if (shown == Screen.GUIDE && window.screen(shown) instanceof GuideScreen guide) {
            offered.tell(guide.guide());
        }
        if (shown == Screen.SESSION
                && window.screen(shown) instanceof StartSessionScreen start
                && offered.isOutdated()) {
            start.offer(offered.now());
        }
    }
}
