package app.footnote.client;

/**
 * How to reach a client. An empty text is something not told.
 *
 * @param address may have several lines
 */
public record Contact(String phone, String email, String address) {
    /** Nothing is known. */
    public static final Contact NONE = new Contact("", "", "");

    /** Strips spaces around the texts. */
    public Contact {
        phone = phone.strip();
        email = email.strip();
        address = address.strip();
    }
}
