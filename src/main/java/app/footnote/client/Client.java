package app.footnote.client;

import java.time.Instant;
import java.util.List;

/**
 * A person who comes to the practice.
 *
 * @param id unique in the practice
 * @param name as the practitioner wrote it, without spaces around it; 1 to {@value #LONGEST_NAME} characters
 * @param createdAt when the client was added
 * @param status how the client stands with the practice
 * @param identity what is known beside the name
 * @param contact how to reach the client
 * @param people the people around the client
 * @param foundUs how the client found the practice; empty if not told
 * @param tags words of the practitioner's own, none blank, none twice, in the order they were given
 */
public record Client(
        ClientId id,
        String name,
        Instant createdAt,
        ClientStatus status,
        Identity identity,
        Contact contact,
        People people,
        String foundUs,
        List<String> tags) {
    /** The most characters a name may have. */
    public static final int LONGEST_NAME = 500;

    /** Strips spaces around the texts and refuses a name that {@link #isName} refuses. */
    public Client {
        if (!isName(name)) {
            throw new IllegalArgumentException("a client's name has 1 to " + LONGEST_NAME + " characters");
        }
        name = name.strip();
        foundUs = foundUs.strip();
        tags = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns a client of whom no more than the name is known. */
    public static Client named(ClientId id, String name, Instant createdAt) {
        return new Client(
                id, name, createdAt, ClientStatus.ACTIVE, Identity.NONE, Contact.NONE, People.NONE, "", List.of());
    }

    /** Says whether the text can be a client's name, spaces around it not counted. */
    public static boolean isName(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST_NAME;
    }

    /** Returns what stands for the client on screen: the code where that is wanted, else the name. */
    public String shownName() {
        return identity.codeShown() && !identity.code().isEmpty() ? identity.code() : name;
    }

    /** Returns the client under another name. */
    public Client withName(String newName) {
        return new Client(id, newName, createdAt, status, identity, contact, people, foundUs, tags);
    }

    public Client withStatus(ClientStatus newStatus) {
        return new Client(id, name, createdAt, newStatus, identity, contact, people, foundUs, tags);
    }

    public Client withIdentity(Identity newIdentity) {
        return new Client(id, name, createdAt, status, newIdentity, contact, people, foundUs, tags);
    }

    public Client withContact(Contact newContact) {
        return new Client(id, name, createdAt, status, identity, newContact, people, foundUs, tags);
    }

    public Client withPeople(People newPeople) {
        return new Client(id, name, createdAt, status, identity, contact, newPeople, foundUs, tags);
    }

    public Client withFoundUs(String text) {
        return new Client(id, name, createdAt, status, identity, contact, people, text, tags);
    }

    public Client withTags(List<String> newTags) {
        return new Client(id, name, createdAt, status, identity, contact, people, foundUs, newTags);
    }
}
