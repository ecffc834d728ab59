package app.footnote.practice;

import java.util.List;

/**
 * Who the practice is. Its names stand on the records.
 *
 * @param practitioners the names of those who work here, none blank, none twice
 * @param writing the one who writes now, one of the practitioners; empty if there are none
 * @param address may be empty
 * @param body the professional body with the membership number, as it should read; may be empty
 */
public record PracticeProfile(List<String> practitioners, String writing, String address, String body) {
    /** Nothing is known yet. */
    public static final PracticeProfile NONE = new PracticeProfile(List.of(), "", "", "");

    /** Strips spaces around the texts, leaves out blank and repeated names, and lets the first write if nobody else does. */
    public PracticeProfile {
        practitioners = practitioners.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        String first = practitioners.isEmpty() ? "" : practitioners.getFirst();
        writing = practitioners.contains(writing.strip()) ? writing.strip() : first;
        address = address.strip();
        body = body.strip();
    }

    /** Returns the practice with other practitioners. */
    public PracticeProfile withPractitioners(List<String> names) {
        return new PracticeProfile(names, writing, address, body);
    }

    /** Returns the practice with another one writing. */
    public PracticeProfile withWriting(String name) {
        return new PracticeProfile(practitioners, name, address, body);
    }

    /** Returns the practice at another address. */
    public PracticeProfile withAddress(String text) {
        return new PracticeProfile(practitioners, writing, text, body);
    }

    /** Returns the practice in another professional body. */
    public PracticeProfile withBody(String text) {
        return new PracticeProfile(practitioners, writing, address, text);
    }
}
