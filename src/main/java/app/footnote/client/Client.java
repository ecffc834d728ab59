package app.footnote.client;

import java.time.Instant;

/**
 * A person who comes to the practice.
 *
 * @param id unique in the practice
 * @param name as the practitioner wrote it, without spaces around it; 1 to {@value #LONGEST_NAME} characters
 * @param createdAt when the client was added
 */
public record Client(ClientId id, String name, Instant createdAt) {
    /** The most characters a name may have. */
    public static final int LONGEST_NAME = 200;

    /** Strips spaces around the name and refuses one that {@link #isName} refuses. */
    public Client {
        if (!isName(name)) {
            throw new IllegalArgumentException("a client's name has 1 to " + LONGEST_NAME + " characters");
        }
        name = name.strip();
    }

    /** Says whether the text can be a client's name, spaces around it not counted. */
    public static boolean isName(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST_NAME;
    }

    /** Returns the client under another name. */
    public Client withName(String newName) {
        return new Client(id, newName, createdAt);
    }
}
