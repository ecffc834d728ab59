package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.ui.clients.ClientsModel.Shown;
import app.footnote.ui.clients.RecordTabs.Tab;
import app.footnote.ui.clients.form.SessionPage;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.SheetPane;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The right side: one client's record, or the walk-in sessions, or one session, or what to do first. */
final class RecordPane extends BorderPane {
    private final Messages messages;
    private final Named named;
    private final ClientsModel model;
    private final SessionCard.Look look;
    private final Tools tools;
    private final RecordSheets sheets;
    private final RecordHeader header;
    private final RecordTabs tabs;
    private final SessionCards cards;
    private final Overview overview;
    private final ScrollPane scroll = new ScrollPane();
    private Tab tab = Tab.OVERVIEW;
    private Optional<SessionId> open = Optional.empty();
    private Optional<Node> page = Optional.empty();

    /**
     * What the pane needs around it.
     *
     * @param onNew adds a client
     * @param onStart starts a session for a client
     */
    record Tools(SheetPane sheets, SessionWords words, Clock clock, Runnable onNew, Consumer<ClientId> onStart) {}

    RecordPane(ClientsModel model, SessionCard.Look look, Tools tools) {
        this.model = model;
        this.look = look;
        this.tools = tools;
        sheets = new RecordSheets(model, look, tools.sheets());
        messages = look.messages();
        named = new Named(messages);
        header = new RecordHeader(messages, model::openNobody);
        tabs = new RecordTabs(messages, this::choose);
        cards = new SessionCards(look, this::open);
        overview = new Overview(
                look,
                tools.words(),
                model.intake(),
                new Overview.Ways(
                        this::open,
                        this::choose,
                        sheets::edit,
                        client -> tools.onStart().accept(client.id())));
        setId("record");
        getStyleClass().add("record");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        setCenter(scroll);
        model.shownProperty().subscribe((before, now) -> show(before, now));
        show(model.shownProperty().get(), model.shownProperty().get());
    }

    RecordHeader header() {
        return header;
    }

    /** Shows the tab of the record. */
    void choose(Tab wanted) {
        tab = wanted;
        open = Optional.empty();
        fillIn(model.shownProperty().get());
    }

    /** Opens one session's record. */
    void open(SessionId session) {
        open = Optional.of(session);
        page = Optional.empty();
        fillIn(model.shownProperty().get());
    }

    private void show(Shown before, Shown now) {
        if (!Shown.isSame(before, now)) {
            open = Optional.empty();
            tab = Tab.OVERVIEW;
        }
        fillIn(now);
    }

    private void fillIn(Shown shown) {
        scroll.setVvalue(0);
        Optional<SessionId> wanted =
                open.filter(id -> model.practice().session(id).isPresent());
        if (wanted.isPresent()) {
            showPage(wanted.get());
            return;
        }
        page = Optional.empty();
        setCenter(scroll);
        switch (shown) {
            case Shown.Nobody nobody -> showNobody();
            case Shown.Person person -> showPerson(person.client(), person.sessions());
            case Shown.WalkIns walkIns -> showWalkIns(walkIns.sessions());
        }
    }

    /** A page that is open already stays as it is, with its undo. */
    private void showPage(SessionId session) {
        setTop(null);
        if (page.isEmpty()) {
            page = Optional.of(new SessionPage(
                    session,
                    new SessionPage.Surroundings(
                            model.practice(),
                            tools.words(),
                            look.status(),
                            tools.clock(),
                            tools.sheets(),
                            this::closePage,
                            this::giveOpen)));
        }
        setCenter(page.get());
    }

    /** The session stays open, now in the record of the client it was given to. */
    private void giveOpen(SessionRecord session) {
        sheets.give(session, client -> {
            model.open(client.id());
            open(session.id());
        });
    }

    private void closePage() {
        open = Optional.empty();
        model.refresh();
        // A record in which nothing was changed is no news to the model.
        fillIn(model.shownProperty().get());
    }

    private void showNobody() {
        setTop(null);
        boolean none = model.count() == 0;
        Button add = named.button("first-client", "clients.new", Feather.USER_PLUS);
        add.getStyleClass().add("accent");
        add.setOnAction(pressed -> tools.onNew().run());
        fill(new EmptyState(
                messages, none ? "empty.clients" : "empty.choose", Feather.USERS, none ? List.of(add) : List.of()));
    }

    private void showPerson(Client client, List<SessionRecord> sessions) {
        Runnable start = () -> tools.onStart().accept(client.id());
        header.show(client, words(client, sessions), () -> sheets.edit(client), start);
        tabs.show(tab, model.intake().count(client.id()), sessions.size());
        setTop(new VBox(header, tabs));
        switch (tab) {
            case OVERVIEW -> showOverview(client, sessions);
            case CONSULTATION -> fill(model.intake().tab(client.id()).orElseGet(this::noConsultation));
            case SESSIONS -> showSessions(sessions, start);
        }
    }

    private void showOverview(Client client, List<SessionRecord> sessions) {
        overview.show(client, sessions);
        scroll.setContent(overview);
        scroll.setFitToHeight(false);
    }

    private Node noConsultation() {
        return new EmptyState(messages, "empty.consultation", Feather.CLIPBOARD, List.of());
    }

    private void showSessions(List<SessionRecord> sessions, Runnable start) {
        if (sessions.isEmpty()) {
            Button first = named.button("first-session", "record.start", Feather.PLAY);
            first.setOnAction(pressed -> start.run());
            fill(new EmptyState(messages, "empty.sessions", Feather.CLOCK, List.of(first)));
        } else {
            showCards(sessions, false);
        }
    }

    private RecordHeader.Words words(Client client, List<SessionRecord> sessions) {
        String next = sessions.stream()
                .findFirst()
                .map(session -> session.notes().plan().text())
                .orElse("");
        return new RecordHeader.Words(
                since(client),
                model.intake().badges(client.id()),
                model.intake().goals(client.id()),
                next);
    }

    private String since(Client client) {
        OptionalInt age = client.identity().ageOn(LocalDate.now(tools.clock()));
        String month = look.times().month(client.createdAt());
        return age.isPresent()
                ? messages.text("record.age", String.valueOf(age.getAsInt()), month)
                : messages.text("record.since", month);
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
        give.setOnAction(pressed -> sheets.give(session, client -> {}));
        return give;
    }
}
