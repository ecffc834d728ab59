package app.footnote.ui.clients.form;

import app.footnote.practice.Practice;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.TimeWords;
import java.time.Clock;
import java.util.function.UnaryOperator;
import javafx.scene.Node;

/** A session record to be read, which the practice need not have. */
public final class SessionLook {
    private final Practice practice;
    private final SessionWords words;
    private final Clock clock;

    /** Needs the practice only to know what a record consists of; nothing is saved. */
    public SessionLook(Practice practice, SessionWords words, Clock clock) {
        this.practice = practice;
        this.words = words;
        this.clock = clock;
    }

    /** Returns what is written in the record. */
    public Node of(SessionRecord session) {
        Messages messages = Messages.of("session-record");
        SessionDraft draft = new SessionDraft(practice, clock, session);
        SessionForm form = new SessionForm(draft, words, messages, UnaryOperator.identity());
        LockedRecord look = new LockedRecord(form.fields(), messages, new TimeWords(clock));
        look.show(session);
        return look;
    }
}
