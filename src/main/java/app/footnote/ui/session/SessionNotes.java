package app.footnote.ui.session;

import app.footnote.session.EarlierMark;
import app.footnote.session.Finding;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.NoteField;
import app.footnote.ui.record.SaveLine;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The right side of the running session: its stages, what was marked, and the note. */
final class SessionNotes extends VBox {
    private final StageList stages;
    private final LiveSession live;
    private final LastMark lastMark;
    private final NoteField note;

    SessionNotes(Messages messages, LiveSession live, SaveStatus status, TimeWords times) {
        this.live = live;
        lastMark = new LastMark(messages, times);
        stages = new StageList(messages);
        note = new NoteField(
                "session-note",
                messages.text("room.note"),
                messages.text("room.note.prompt"),
                new SaveLine("session-saved", status, times));
        note.onChange(live::note);
        note.visibleProperty().bind(live.curtain().drawnProperty().not());
        getStyleClass().add("session-notes");
        setVgrow(note, Priority.ALWAYS);
        getChildren().setAll(stages, line(), lastMark, line(), note);
    }

    /** Gives the keyboard to the note, behind what stands there. */
    void openNote() {
        note.area().requestFocus();
        note.area().end();
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
