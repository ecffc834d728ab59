package app.footnote.search;

import app.footnote.client.Client;
import app.footnote.client.RelatedPerson;
import java.util.List;

/** What is written about a client, the name first. */
final class ClientText {
    private ClientText() {}

    static List<Passage> of(Client client) {
        Passages passages = new Passages()
                .add(Field.NAME, client.name())
                .add(Field.PREFERRED_NAME, client.identity().preferredName())
                .add(Field.CODE, client.identity().code());
        client.tags().forEach(tag -> passages.add(Field.TAG, tag));
        return passages.add(Field.PHONE, client.contact().phone())
                .add(Field.EMAIL, client.contact().email())
                .add(Field.ADDRESS, client.contact().address())
                .add(Field.OCCUPATION, client.identity().occupation())
                .add(Field.PEOPLE, words(client.people().emergency()))
                .add(Field.PEOPLE, words(client.people().guardian()))
                .add(
                        Field.PEOPLE,
                        Passages.join(
                                ", ",
                                client.people().doctor().name(),
                                client.people().doctor().practice(),
                                client.people().doctor().phone()))
                .add(Field.FOUND_US, client.foundUs())
                .all();
    }

    private static String words(RelatedPerson person) {
        return Passages.join(", ", person.name(), person.relationship(), person.phone());
    }
}
