package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.ui.clients.RecordTabs.Tab;
import app.footnote.ui.kit.Named;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The first tab: the last session and those before it, the consultation, and who the client is. */
final class Overview extends HBox {
    private final SessionCard.Look look;
    private final SessionWords words;
    private final IntakeParts intake;
    private final Ways ways;

    /**
     * Where the overview leads.
     *
     * @param onOpen opens a session's record
     * @param onTab shows another tab
     * @param onEdit opens the client's details
     * @param onStart starts a session
     */
    record Ways(Consumer<SessionId> onOpen, Consumer<Tab> onTab, Consumer<Client> onEdit, Consumer<Client> onStart) {}

    Overview(SessionCard.Look look, SessionWords words, IntakeParts intake, Ways ways) {
        this.look = look;
        this.words = words;
        this.intake = intake;
        this.ways = ways;
        getStyleClass().add("overview");
    }

    /**
     * Shows the client.
     *
     * @param sessions newest first
     */
    void show(Client client, List<SessionRecord> sessions) {
        VBox left = new VBox(16);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.getChildren().setAll(sessions.isEmpty() ? noSession(client) : last(sessions.getFirst()));
        if (sessions.size() > 1) {
            List<SessionRecord> earlier = sessions.subList(1, sessions.size());
            left.getChildren()
                    .add(new EarlierSessions(
                            look,
                            words,
                            earlier,
                            ways.onOpen(),
                            () -> ways.onTab().accept(Tab.SESSIONS)));
        }
        VBox right = new VBox(16, consultation(client), details(client));
        right.getStyleClass().add("overview-side");
        getChildren().setAll(left, right);
    }

    private Node last(SessionRecord session) {
        return new LastSessionCard(look, words, session, () -> ways.onOpen().accept(session.id()));
    }

    private Node consultation(Client client) {
        return new ConsultationCard(
                look.messages(),
                intake,
                client.id(),
                look.times(),
                () -> ways.onTab().accept(Tab.CONSULTATION));
    }

    private Node details(Client client) {
        return new DetailsCard(look.messages(), client, () -> ways.onEdit().accept(client));
    }

    private Node noSession(Client client) {
        Button first = new Named(look.messages()).button("first-session", "record.start", Feather.PLAY);
        first.setOnAction(pressed -> ways.onStart().accept(client));
        EmptyState empty = new EmptyState(look.messages(), "empty.sessions", Feather.CLOCK, List.of(first));
        empty.getStyleClass().add("fn-card");
        return empty;
    }
}
