package app.footnote.ui.session;

import app.footnote.chart.ZoneSpot;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import app.footnote.session.MarkHistory;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Marking zones in the session on the screen: the chosen mark, the zone in hand, and the steps to take back. */
final class LiveMarks {
    private final LiveSession live;
    private final MarkedNow now;
    private final ObjectProperty<Mark> chosen = new SimpleObjectProperty<>(this, "chosen", Mark.WORKED);
    private final ReadOnlyObjectWrapper<MarkHistory> history =
            new ReadOnlyObjectWrapper<>(this, "history", MarkHistory.EMPTY);
    private Optional<SessionId> session = Optional.empty();
    private Optional<ZoneSpot> inHand = Optional.empty();
    private Mark last = Mark.WORKED;

    LiveMarks(LiveSession live, MarkedNow now) {
        this.live = live;
        this.now = now;
    }

    /** The mark that a tap puts on a zone. */
    ObjectProperty<Mark> chosenProperty() {
        return chosen;
    }

    /** What can be taken back and done again. */
    ReadOnlyObjectProperty<MarkHistory> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** Puts the chosen mark on a zone, or takes it away if it is there; the zone is in hand from then on. */
    void tap(ZoneSpot spot) {
        put(spot, chosen.get());
    }

    /**
     * Takes a mark from its key: the zone the keyboard has gone to is marked, else the zone tapped last if taps only
     * say worked; else taps put this mark from now on.
     */
    void press(Mark mark, Optional<ZoneSpot> walkedTo) {
        Optional<ZoneSpot> meant = walkedTo.or(() -> inHand.filter(spot -> chosen.get() == Mark.WORKED));
        meant.ifPresentOrElse(spot -> put(spot, mark), () -> chosen.set(mark));
    }

    /** Marks the zone the keyboard has gone to, else the zone in hand, once more like the last one. */
    void again(Optional<ZoneSpot> walkedTo) {
        walkedTo.or(this::inHand).ifPresent(spot -> {
            inHand = Optional.of(spot);
            step(record -> record.markAgain(now.worked(record, spot), last));
        });
    }

    /** Lets go of the zone in hand, so that a key chooses what taps do. */
    void letGo() {
        inHand = Optional.empty();
    }

    /** Takes the last step back. */
    void undo() {
        history.get().last().ifPresent(step -> {
            history.set(history.get().undo());
            live.mark(record -> record.withFindings(step.before()));
        });
    }

    /** Does the step taken back last again. */
    void redo() {
        history.get().next().ifPresent(step -> {
            history.set(history.get().redo());
            live.mark(record -> record.withFindings(step.after()));
        });
    }

    /** Returns the finding marked last: that of the zone in hand, else the one with the latest time. */
    Optional<Finding> lastMarked(SessionRecord record) {
        return inHand().flatMap(record::finding)
                .or(() -> record.findings().stream().max(Comparator.comparing(Finding::markedAt)));
    }

    /** Forgets the steps and the zone of a session before. */
    void begin(Optional<SessionId> now) {
        if (!now.equals(session)) {
            session = now;
            inHand = Optional.empty();
            last = Mark.WORKED;
            chosen.set(Mark.WORKED);
            history.set(MarkHistory.EMPTY);
        }
    }

    private Optional<ZoneSpot> inHand() {
        return inHand;
    }

    private void put(ZoneSpot spot, Mark mark) {
        inHand = Optional.of(spot);
        last = mark;
        step(record -> record.mark(now.worked(record, spot), mark));
    }

    private void step(UnaryOperator<SessionRecord> change) {
        List<Finding> before = live.findings();
        List<Finding> after = live.mark(change);
        if (!after.equals(before)) {
            history.set(history.get().then(new MarkHistory.Step(before, after)));
        }
    }
}
