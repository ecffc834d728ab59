package app.footnote.ui.clients;

import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.FindingList;
import app.footnote.ui.record.MarkedFeet;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One session in a record: date, treatment, minutes, how it stands, what was marked, and the note. */
final class SessionCard extends VBox {
    private final Messages messages;
    private final SessionRecord session;
    private final Look look;

    /**
     * What every card needs.
     *
     * @param feet draws the small pictures
     */
    record Look(Messages messages, TimeWords times, SaveStatus status, MarkedFeet feet) {}

    SessionCard(Look look, SessionRecord session, Optional<Node> action, Consumer<SessionId> onOpen) {
        this.look = look;
        this.messages = look.messages();
        this.session = session.on(look.times().now());
        setId("session-" + session.id());
        getStyleClass().addAll("fn-card", "session-card");
        HBox body = new HBox(words());
        body.getStyleClass().add("session-body");
        if (!session.findings().isEmpty()) {
            body.getChildren().add(picture());
        }
        getChildren().setAll(heading(action, onOpen), body, note());
    }

    private SplitRow heading(Optional<Node> action, Consumer<SessionId> onOpen) {
        Label day = new Label(look.times().day(session.startedThere()));
        day.getStyleClass().add("title-4");
        Label what = new Label(messages.text("session.what", session.treatment().name(), minutes()));
        what.getStyleClass().add("text-muted");
        what.setId("session-what");
        HBox left = new HBox(10, day, what);
        left.getStyleClass().add("session-title");
        Button open = new Named(messages).button("open-session", "session.open", Feather.FILE_TEXT);
        open.getStyleClass().add("small");
        open.setOnAction(pressed -> onOpen.accept(session.id()));
        HBox right = new HBox(10, small(standing()));
        action.ifPresent(right.getChildren()::add);
        right.getChildren().add(open);
        right.getStyleClass().add("record-title");
        right.setMinWidth(USE_PREF_SIZE);
        return new SplitRow(left, right);
    }

    private String minutes() {
        return session.finishedAt()
                .map(end -> messages.text("session.minutes", TimeWords.minutes(session.duration(end))))
                .orElse(messages.text("session.running"));
    }

    private String standing() {
        boolean locked = session.lifecycle().isLocked();
        String added = session.addenda().isEmpty()
                ? ""
                : messages.text("session.added", session.addenda().size());
        return messages.text(locked ? "session.locked" : "session.open-still", added);
    }

    private static Label small(String text) {
        return Prose.line(text, "text-small", "text-subtle");
    }

    private StackPane picture() {
        StackPane frame = new StackPane(look.feet().picture(session.findings()));
        frame.getStyleClass().add("session-picture");
        return frame;
    }

    private VBox words() {
        FindingList findings = new FindingList("session-findings", true);
        findings.show(session.findings());
        VBox words = new VBox(findings);
        words.getStyleClass().add("session-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private HBox note() {
        Label note = Prose.wrapped(
                session.note().isBlank() ? messages.text("session.no-note") : session.note(),
                session.note().isBlank() ? "text-subtle" : "session-note");
        HBox row = new HBox(note);
        row.getStyleClass().add("note-row");
        return row;
    }
}
