package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.session.SessionRecord;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;
    private final Ids ids;
    private final ObservableList<ClientRow> rows = FXCollections.observableArrayList();
    /** Kept here, because it hears of changes only as long as somebody holds it. */
    private final ObservableList<ClientRow> shownRows = FXCollections.unmodifiableObservableList(rows);

    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", new Shown.Nobody());
    private final IntakeParts intake;
    private List<ClientRow> all = List.of();
    private String query = "";
    private ClientFilter filter = ClientFilter.ALL;

    /** What stands beside the list. */
    sealed interface Shown {
        /** Nothing is chosen. */
        record Nobody() implements Shown {}

        /** One client and their sessions, newest first. */
        record Person(Client client, List<SessionRecord> sessions) implements Shown {}

        /** The sessions without a client, newest first. */
        record WalkIns(List<SessionRecord> sessions) implements Shown {}

        /** Says whether both show the same client, whatever has changed in the record. */
        static boolean isSame(Shown one, Shown other) {
            return one instanceof Person first && other instanceof Person second
                    ? first.client().id().equals(second.client().id())
                    : one.getClass().equals(other.getClass());
        }
    }

    ClientsModel(Practice practice, IntakeParts intake, Clock clock, Ids ids) {
        this.intake = intake;
        this.practice = practice;
        this.clock = clock;
        this.ids = ids;
        refresh();
    }

    /** The rows of the list. */
    ObservableList<ClientRow> rows() {
        return shownRows;
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

    /** Narrows the list to the clients of that kind. */
    void filter(ClientFilter wanted) {
        filter = wanted;
        showRows();
    }

    ClientFilter filter() {
        return filter;
    }

    /** Says whether the list is narrowed by words. */
    boolean isSearching() {
        return !query.isBlank();
    }

    /** Returns how many clients are of that kind, whatever is searched for. */
    long count(ClientFilter wanted) {
        return all.stream().filter(wanted::includes).count();
    }

    IntakeParts intake() {
        return intake;
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

    /** Gives a walk-in session to a client and, unless it is locked, compares its marks with the client's last ones. */
    void give(SessionRecord session, Client client) {
        SessionRecord now = practice.session(session.id()).orElse(session).on(clock.instant());
        practice.give(now, client.id());
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
        LocalDate today = LocalDate.now(clock);
        all = practice.clients().clients().stream()
                .map(client -> ClientRow.of(client, practice.sessionsOf(client.id()), intake, today))
                .toList();
        showRows();
    }

    private void showRows() {
        Set<Client> matches = Set.copyOf(practice.clients().matching(query));
        rows.setAll(all.stream()
                .filter(filter::includes)
                .filter(row -> matches.contains(row.client()))
                .toList());
    }
}
