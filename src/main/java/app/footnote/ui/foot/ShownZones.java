package app.footnote.ui.foot;

import app.footnote.chart.BodySystem;
import app.footnote.chart.Foot;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the zones of one {@link FootChart} look, on whichever view they are shown. */
public final class ShownZones {
    private final ChartBoard board;

    ShownZones(ChartBoard board) {
        this.board = board;
    }

    /** Lights up these zones and dims the others; empty if nothing is searched for. */
    public void match(Set<ZoneId> matches) {
        if (board.look().match(matches)) {
            board.dress();
        }
    }

    /** Dims the zones of other systems; empty for all. */
    public void filter(Set<BodySystem> systems) {
        if (board.look().filter(systems)) {
            board.dress();
        }
    }

    /** Lights zones that are worked on now and makes all others quieter, and one foot if the other one is worked on. */
    public void work(Set<ZoneSpot> lit, Optional<Foot> otherFoot) {
        board.look().light(lit, otherFoot);
        board.dress();
    }

    /** Hatches the zones that should be left out. */
    public void leaveOut(Set<ZoneSpot> spots) {
        board.look().leaveOut(spots);
        board.dress();
    }

    /** Draws signs on each of these zones, side by side; each has one at least. */
    public void mark(Map<ZoneSpot, List<MarkGlyph>> marks) {
        board.look().mark(marks);
        board.dress();
    }

    /** Draws a dashed ring on each of these zones, which were marked the last time, unless there is a sign on it. */
    public void ghost(Set<ZoneSpot> spots) {
        board.look().ghost(spots);
        board.dress();
    }
}
