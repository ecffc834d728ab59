package app.footnote.ui.clients;

import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Sessions below each other, newest first; older ones come on demand. */
final class SessionCards extends VBox {
    private static final int AT_ONCE = 10;

    private final SessionCard.Look look;
    private final Consumer<SessionId> onOpen;
    private final Named named;

    SessionCards(SessionCard.Look look, Consumer<SessionId> onOpen) {
        this.look = look;
        this.onOpen = onOpen;
        this.named = new Named(look.messages());
        getStyleClass().add("session-cards");
    }

    /**
     * Shows the sessions.
     *
     * @param action what can be done with one, if anything
     */
    void show(List<SessionRecord> sessions, Function<SessionRecord, Optional<Node>> action) {
        getChildren().clear();
        add(sessions, action);
    }

    private void add(List<SessionRecord> sessions, Function<SessionRecord, Optional<Node>> action) {
        sessions.stream().limit(AT_ONCE).map(session -> card(session, action)).forEach(getChildren()::add);
        if (sessions.size() > AT_ONCE) {
            List<SessionRecord> rest = sessions.subList(AT_ONCE, sessions.size());
            Button more = named.button("more-sessions", "record.more");
            more.setOnAction(pressed -> {
                getChildren().remove(more);
                add(rest, action);
            });
            getChildren().add(more);
        }
    }

    private SessionCard card(SessionRecord session, Function<SessionRecord, Optional<Node>> action) {
        return new SessionCard(look, session, action.apply(session), onOpen);
    }
}
