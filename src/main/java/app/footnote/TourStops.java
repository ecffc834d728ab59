package app.footnote;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.ui.Screen;
import java.util.List;

/** The pictures of the tour, in their order. The session stops follow on from each other. */
final class TourStops {
    private TourStops() {}

    static List<TourStop> all() {
        return List.of(
                TourStop.light("chart-sole-light", guide -> guide.zone("stomach", Foot.LEFT, FootView.PLANTAR)),
                TourStop.dark("chart-sole-dark", guide -> guide.zone("solar-plexus", Foot.RIGHT, FootView.PLANTAR)),
                TourStop.light("chart-top", guide -> guide.zone("breast", Foot.LEFT, FootView.DORSAL)),
                TourStop.light("chart-inner", guide -> guide.zone("bladder", Foot.RIGHT, FootView.MEDIAL)),
                TourStop.light("chart-outer", guide -> guide.zone("knee-leg", Foot.RIGHT, FootView.LATERAL)),
                TourStop.light("chart-search", guide -> guide.search("sinus")),
                TourStop.light("chart-list", TourGuide::list),
                TourStop.small("chart-1024x700", guide -> guide.zone("stomach", Foot.LEFT, FootView.PLANTAR)),
                TourStop.light("clients", TourGuide::client),
                TourStop.dark("clients-dark", TourGuide::client),
                TourStop.small("clients-1024x700", TourGuide::client),
                TourStop.light("client-sessions", TourGuide::clientSessions),
                TourStop.light("session-record-locked", TourGuide::sessionRecord),
                TourStop.light("search", guide -> guide.searchEverything("sleep")),
                TourStop.dark("search-dark", guide -> guide.searchEverything("shoulder")),
                TourStop.small("search-1024x700", guide -> guide.searchEverything("an")),
                TourStop.small("session-start-1024x700", TourGuide::prepareSession),
                TourStop.smallDark("session-start-dark-1024x700", guide -> guide.show(Screen.SESSION)),
                TourStop.light("session-start", guide -> guide.show(Screen.SESSION)),
                TourStop.light("session-running", TourGuide::runSession),
                TourStop.dark("session-running-dark", guide -> guide.show(Screen.SESSION)),
                TourStop.small("session-running-1024x700", guide -> guide.show(Screen.SESSION)),
                TourStop.smallDark("session-running-dark-1024x700", guide -> guide.show(Screen.SESSION)),
                TourStop.dark("session-curtain", TourGuide::turnCurtain),
                TourStop.small("session-curtain-1024x700", guide -> guide.show(Screen.SESSION)),
                TourStop.dark("session-overtime", TourGuide::runOver),
                TourStop.small("session-overtime-1024x700", guide -> guide.show(Screen.SESSION)),
                TourStop.light("session-finish", TourGuide::finishSession),
                TourStop.small("session-finish-1024x700", guide -> guide.show(Screen.SESSION)),
                TourStop.light("session-record", TourGuide::sessionRecord),
                TourStop.dark("session-record-dark", TourGuide::sessionRecord),
                TourStop.small("session-record-1024x700", TourGuide::sessionRecord),
                TourStop.light("client-consultation", TourGuide::consultationTab),
                TourStop.light("consultation", guide -> guide.consultation("health")),
                TourStop.dark("consultation-dark", guide -> guide.consultation("pregnancy")),
                TourStop.small("consultation-1024x700", guide -> guide.consultation("consent")),
                TourStop.light("guide", TourGuide::guide),
                TourStop.small("guide-1024x700", guide -> guide.show(Screen.GUIDE)),
                TourStop.light("about-the-two-treatments", TourGuide::aboutTreatments),
                TourStop.light("settings", guide -> guide.show(Screen.SETTINGS)),
                TourStop.light("settings-presets", TourGuide::presets),
                TourStop.light("welcome", TourGuide::welcome));
    }
}
