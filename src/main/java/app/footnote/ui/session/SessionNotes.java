package app.footnote.ui.session;

import app.footnote.session.EarlierMark;
import app.footnote.session.Finding;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The right side of the running session: its stages, what was marked, and the note. */
final class SessionNotes extends VBox {
    private final StageList stages;
    private final LiveSession live;
    private final LastMark lastMark;
    private final QuickNote note;

    SessionNotes(
            Messages messages,
            LiveSession live,
            SaveStatus status,
            TimeWords times,
            ObservableValue<List<String>> phrases) {
        this.live = live;
        lastMark = new LastMark(messages, times);
        stages = new StageList(messages);
        note = new QuickNote(messages, live, status, times, phrases);
        getStyleClass().add("session-notes");
        setVgrow(note, Priority.ALWAYS);
        getChildren().setAll(stages, line(), lastMark, line(), note);
    }

    /** Gives the keyboard to the note. */
    void openNote() {
        note.open();
    }

    void show(ClockFace face) {
        stages.show(face);
    }

    void show(SessionRecord session) {
        Optional<Finding> last = live.marks().lastMarked(session);
        Optional<EarlierMark> earlier =
                last.flatMap(finding -> live.earlier(session).at(finding.spot()));
        lastMark.show(last, session.findings().size(), earlier);
        note.show(session.note());
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }
}
