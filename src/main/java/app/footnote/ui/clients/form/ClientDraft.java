package app.footnote.ui.clients.form;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.practice.Practice;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A client's details being written: every change is saved, and can be taken back until the sheet is closed. */
final class ClientDraft implements Editing<Client> {
    private final Practice practice;
    private final ReadOnlyObjectWrapper<Client> current;
    private final Deque<Client> past = new ArrayDeque<>();
    private final Deque<Client> future = new ArrayDeque<>();
    private Optional<String> writing = Optional.empty();

    ClientDraft(Practice practice, ClientId id) {
        this.practice = practice;
        current =
                new ReadOnlyObjectWrapper<>(this, "current", practice.client(id).orElseThrow());
    }

    ReadOnlyObjectProperty<Client> currentProperty() {
        return current.getReadOnlyProperty();
    }

    @Override
    public void edit(String field, UnaryOperator<Client> change) {
        Client before = current.get();
        Client after = change.apply(before);
        if (!after.equals(before)) {
            if (writing.filter(field::equals).isEmpty()) {
                past.push(before);
            }
            future.clear();
            writing = Optional.of(field);
            put(after);
        }
    }

    @Override
    public void endStep() {
        writing = Optional.empty();
        practice.flush();
    }

    void undo() {
        step(past, future);
    }

    void redo() {
        step(future, past);
    }

    private void step(Deque<Client> from, Deque<Client> to) {
        if (!from.isEmpty()) {
            to.push(current.get());
            writing = Optional.empty();
            put(from.pop());
        }
    }

    private void put(Client client) {
        practice.save(client);
        current.set(client);
    }
}
