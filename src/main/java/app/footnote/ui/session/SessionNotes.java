package app.footnote.ui.session;

import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.FindingList;
import app.footnote.ui.record.NoteField;
import app.footnote.ui.record.SaveLine;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The right side of the running session: its stages, what was marked, and the note. */
final class SessionNotes extends VBox {
    private final StageList stages;
    private final FindingList findings = new FindingList("session-findings", false);
    private final Label count = new Label();
    private final NoteField note;

    SessionNotes(Messages messages, LiveSession live, SaveStatus status, TimeWords times) {
        stages = new StageList(messages);
        note = new NoteField(
                "session-note",
                messages.text("room.note"),
                messages.text("room.note.prompt"),
                new SaveLine("session-saved", status, times));
        note.onChange(live::note);
        getStyleClass().add("session-notes");
        setVgrow(note, Priority.ALWAYS);
        getChildren().setAll(stages, line(), marked(messages), line(), note);
    }

    void show(ClockFace face) {
        stages.show(face);
    }

    void show(SessionRecord session) {
        findings.show(session.findings().reversed());
        count.setText(String.valueOf(session.findings().size()));
        note.show(session.note());
    }

    private VBox marked(Messages messages) {
        Label title = new Label(messages.text("room.marked"));
        title.getStyleClass().addAll("text-small", "text-muted");
        count.getStyleClass().addAll("text-small", "text-muted");
        count.setId("session-marked-count");
        SplitRow heading = new SplitRow(title, count);
        ScrollPane scroll = new ScrollPane(findings);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("marked-scroll");
        VBox box = new VBox(heading, scroll);
        box.getStyleClass().add("marked");
        return box;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }
}
