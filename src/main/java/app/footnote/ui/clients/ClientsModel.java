package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The clients that match the search, and what is shown beside them. */
final class ClientsModel {
    private final Practice practice;
    private final InstantSource clock;
    private final Ids ids;
    private final ObservableList<ClientRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", new Shown.Nobody());
    private List<ClientRow> all = List.of();
    private String query = "";

    /** What stands beside the list. */
    sealed interface Shown {
        /** Nothing is chosen. */
        record Nobody() implements Shown {}

        /** One client and their sessions, newest first. */
        record Person(Client client, List<SessionRecord> sessions) implements Shown {}

        /** The sessions without a client, newest first. */
        record WalkIns(List<SessionRecord> sessions) implements Shown {}
    }

    ClientsModel(Practice practice, InstantSource clock, Ids ids) {
        this.practice = practice;
        this.clock = clock;
        this.ids = ids;
        refresh();
    }

    /** The rows of the list. */
    ObservableList<ClientRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Returns how many clients the practice has, whatever is searched for. */
    int count() {
        return practice.clients().clients().size();
    }

    /** Returns how many sessions have no client. */
    int walkIns() {
        return practice.walkIns().size();
    }

    /** Narrows the list to the names that hold these words. */
    void search(String text) {
        query = text;
        showRows();
    }

    /** Shows that client; an unknown one changes nothing. */
    void open(ClientId id) {
        practice.client(id).ifPresent(client -> shown.set(new Shown.Person(client, practice.sessionsOf(client.id()))));
    }

    void openWalkIns() {
        shown.set(new Shown.WalkIns(practice.walkIns()));
    }

    void openNobody() {
        shown.set(new Shown.Nobody());
    }

    /** Adds a client of that name, shows and returns them. */
    Client add(String name) {
        Client client = create(name);
        search("");
        open(client.id());
        return client;
    }

    /** Adds a client of that name and stays where we are. */
    Client create(String name) {
        Client client = Client.named(ids.nextClient(), name, clock.instant());
        practice.save(client);
        readRows();
        return client;
    }

    /** Gives the client another name. */
    void rename(Client client, String name) {
        practice.save(client.withName(name));
        refresh();
    }

    /** Keeps the note of a finished session. */
    void note(SessionId session, String text) {
        practice.session(session).map(found -> found.withNote(text)).ifPresent(practice::save);
    }

    /** Gives a walk-in session to a client. */
    void give(SessionRecord session, Client client) {
        practice.give(session, client.id());
        refresh();
    }

    Practice practice() {
        return practice;
    }

    /** Reads everything anew, such as after a session. */
    void refresh() {
        readRows();
        switch (shown.get()) {
            case Shown.Nobody nobody -> openNobody();
            case Shown.Person person -> open(person.client().id());
            case Shown.WalkIns walkIns -> openWalkIns();
        }
    }

    /** Returns the client shown, if one is. */
    Optional<ClientId> shownClient() {
        return shown.get() instanceof Shown.Person person
                ? Optional.of(person.client().id())
                : Optional.empty();
    }

    /** Counting everyone's sessions takes long in a large practice, so it is not done at every letter of a search. */
    private void readRows() {
        all = practice.clients().clients().stream()
                .map(client -> ClientRow.of(client, practice))
                .toList();
        showRows();
    }

    private void showRows() {
        Set<Client> matches = Set.copyOf(practice.clients().matching(query));
        rows.setAll(all.stream().filter(row -> matches.contains(row.client())).toList());
    }
}
