package app.footnote.client;

import java.util.Comparator;
import java.util.List;

/**
 * Clients in the order of their names, and the search over them.
 *
 * @param clients sorted by name, without regard to case and accents
 */
public record ClientDirectory(List<Client> clients) {
    private static final Comparator<Client> BY_NAME = Comparator.<Client, String>comparing(
                    client -> FoldedName.of(client.name()).text())
            .thenComparing(Client::name)
            .thenComparing(client -> client.id().value());

    /** Sorts the clients. */
    public ClientDirectory {
        clients = clients.stream().sorted(BY_NAME).toList();
    }

    /**
     * Returns the clients whose name holds every word of the query, in any order, without regard to case and accents.
     * A blank query returns all.
     */
    public List<Client> matching(String query) {
        List<String> words = FoldedName.of(query).words();
        return clients.stream().filter(client -> holds(client, words)).toList();
    }

    private static boolean holds(Client client, List<String> words) {
        String name = FoldedName.of(client.name()).text();
        return words.stream().allMatch(name::contains);
    }
}
