package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.session.SessionRecord;
import app.footnote.ui.clients.ClientsModel.Shown;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.record.ClientChooser;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/** The right side: one client with all sessions, or the walk-in sessions, or what to do first. */
final class RecordPane extends BorderPane {
    private final Messages messages;
    private final Named named;
    private final ClientsModel model;
    private final SessionCard.Look look;
    private final SheetPane sheets;
    private final Runnable onNew;
    private final Consumer<ClientId> onStart;
    private final RecordHeader header;
    private final SessionCards cards;
    private final ScrollPane scroll = new ScrollPane();

    RecordPane(
            ClientsModel model, SessionCard.Look look, SheetPane sheets, Runnable onNew, Consumer<ClientId> onStart) {
        this.model = model;
        this.look = look;
        this.messages = look.messages();
        this.named = new Named(messages);
        this.sheets = sheets;
        this.onNew = onNew;
        this.onStart = onStart;
        header = new RecordHeader(messages, model::openNobody);
        cards = new SessionCards(model, look);
        getStyleClass().add("record");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        setCenter(scroll);
        model.shownProperty().subscribe(this::show);
    }

    RecordHeader header() {
        return header;
    }

    private void show(Shown shown) {
        scroll.setVvalue(0);
        switch (shown) {
            case Shown.Nobody nobody -> showNobody();
            case Shown.Person person -> showPerson(person.client(), person.sessions());
            case Shown.WalkIns walkIns -> showWalkIns(walkIns.sessions());
        }
    }

    private void showNobody() {
        setTop(null);
        boolean none = model.count() == 0;
        Button add = named.button("first-client", "clients.new", Feather.USER_PLUS);
        add.getStyleClass().add("accent");
        add.setOnAction(pressed -> onNew.run());
        fill(new EmptyState(
                messages, none ? "empty.clients" : "empty.choose", Feather.USERS, none ? List.of(add) : List.of()));
    }

    private void showPerson(Client client, List<SessionRecord> sessions) {
        Runnable start = () -> onStart.accept(client.id());
        header.show(client, since(client, sessions), () -> rename(client), start);
        setTop(header);
        if (sessions.isEmpty()) {
            Button first = named.button("first-session", "record.start", Feather.PLAY);
            first.setOnAction(pressed -> start.run());
            fill(new EmptyState(messages, "empty.sessions", Feather.CLOCK, List.of(first)));
        } else {
            showCards(sessions, false);
        }
    }

    private String since(Client client, List<SessionRecord> sessions) {
        return messages.text("record.since", look.times().month(client.createdAt()), sessions.size());
    }

    private void showWalkIns(List<SessionRecord> sessions) {
        header.showWalkIns(messages.text("walkins.explained"));
        setTop(header);
        if (sessions.isEmpty()) {
            fill(new EmptyState(messages, "empty.walkins", Feather.USER, List.of()));
        } else {
            showCards(sessions, true);
        }
    }

    private void showCards(List<SessionRecord> sessions, boolean walkIns) {
        cards.show(sessions, session -> walkIns ? Optional.of(give(session)) : Optional.empty());
        scroll.setContent(cards);
        scroll.setFitToHeight(false);
    }

    private void fill(Node node) {
        scroll.setContent(node);
        scroll.setFitToHeight(true);
    }

    private Node give(SessionRecord session) {
        Button give = named.button("give-session", "walkins.give", Feather.USER_PLUS);
        give.getStyleClass().add("small");
        give.setOnAction(pressed -> new ClientChooser(
                        sheets, model.practice().clients(), model::create, client -> model.give(session, client))
                .open());
        return give;
    }

    private void rename(Client client) {
        new NameSheet(messages, sheets, name -> model.rename(client, name))
                .open("name.rename", "name.rename.keep", client.name());
    }
}
