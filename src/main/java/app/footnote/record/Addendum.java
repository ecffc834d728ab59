package app.footnote.record;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was added to a locked record. The record itself stays as it was.
 *
 * @param author who added it
 * @param at when
 * @param reason why
 * @param text what was added, or how the field should read
 * @param field id of the field it corrects, such as {@code plan.text}; empty if it corrects none
 */
public record Addendum(String author, Instant at, String reason, String text, Optional<String> field) {

    /** Strips spaces around the texts and refuses an addendum without an author, a reason or a text. */
    public Addendum {
        author = author.strip();
        reason = reason.strip();
        text = text.strip();
        if (Stream.of(author, reason, text, field.orElse("none")).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("an addendum has an author, a reason and a text");
        }
    }

    /** Says whether this corrects that field. */
    public boolean corrects(String fieldId) {
        return field.filter(fieldId::equals).isPresent();
    }
}
