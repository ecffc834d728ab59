package app.footnote.client;

/**
 * The client's general practitioner. An empty text is something not told.
 *
 * @param practice the name of the surgery
 */
public record Doctor(String name, String practice, String address, String phone) {
    /** Nothing is known. */
    public static final Doctor NONE = new Doctor("", "", "", "");

    /** Strips spaces around the texts. */
    public Doctor {
        name = name.strip();
        practice = practice.strip();
        address = address.strip();
        phone = phone.strip();
    }

    /** Says whether nothing is known. */
    public boolean isNone() {
        return equals(NONE);
    }
}
