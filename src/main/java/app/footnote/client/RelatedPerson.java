package app.footnote.client;

/**
 * Someone who stands close to a client. An empty text is something not told.
 *
 * @param relationship what that person is to the client, such as {@code mother}
 */
public record RelatedPerson(String name, String relationship, String phone) {
    /** Nobody. */
    public static final RelatedPerson NONE = new RelatedPerson("", "", "");

    /** Strips spaces around the texts. */
    public RelatedPerson {
        name = name.strip();
        relationship = relationship.strip();
        phone = phone.strip();
    }

    /** Says whether nothing is known. */
    public boolean isNone() {
        return equals(NONE);
    }
}
