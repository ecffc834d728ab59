package app.footnote.ui.session;

import app.footnote.chart.ChartPack;
import app.footnote.chart.ZoneSpot;
import app.footnote.session.Finding;
import app.footnote.session.SessionRecord;
import java.util.function.Supplier;

/**
 * Makes findings at this moment.
 *
 * @param pack the chart zones are marked on
 * @param tradition id of the tradition the chart is drawn for at the moment
 * @param time the clock of the session
 */
record MarkedNow(ChartPack pack, Supplier<String> tradition, LiveClock time) {

    /** Returns that spot as it would be marked now, as worked only. */
    Finding worked(SessionRecord session, ZoneSpot spot) {
        return Finding.worked(
                pack,
                tradition.get(),
                spot,
                time.now(),
                session.clock().currentStage().stage());
    }
}
