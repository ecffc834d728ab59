package app.footnote.client;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of the person beside the name. An empty text is something not told.
 *
 * @param birthDate the date of birth
 * @param preferredName what the person likes to be called
 * @param code stands for the client on paper and, if {@code codeShown}, on screen
 * @param codeShown whether the code is shown instead of the name
 */
public record Identity(
        Optional<LocalDate> birthDate,
        String preferredName,
        String pronouns,
        String occupation,
        String code,
        boolean codeShown) {
    /** The age at which a person needs no guardian any more. */
    public static final int FULL_AGE = 18;

    /** Nothing is known. */
    public static final Identity NONE = new Identity(Optional.empty(), "", "", "", "", false);

    /** Strips spaces around the texts. */
    public Identity {
        preferredName = preferredName.strip();
        pronouns = pronouns.strip();
        occupation = occupation.strip();
        code = code.strip();
    }

    /** Returns the age in whole years on that day; empty without a date of birth or before it. */
    public OptionalInt ageOn(LocalDate day) {
        return birthDate
                .filter(birth -> !birth.isAfter(day))
                .map(birth -> OptionalInt.of(Period.between(birth, day).getYears()))
                .orElse(OptionalInt.empty());
    }

    /** Says whether the person is known to be under age on that day. */
    public boolean isMinorOn(LocalDate day) {
        OptionalInt age = ageOn(day);
        return age.isPresent() && age.getAsInt() < FULL_AGE;
    }

    public Identity withBirthDate(Optional<LocalDate> date) {
        return new Identity(date, preferredName, pronouns, occupation, code, codeShown);
    }

    public Identity withPreferredName(String text) {
        return new Identity(birthDate, text, pronouns, occupation, code, codeShown);
    }

    public Identity withPronouns(String text) {
        return new Identity(birthDate, preferredName, text, occupation, code, codeShown);
    }

    public Identity withOccupation(String text) {
        return new Identity(birthDate, preferredName, pronouns, text, code, codeShown);
    }

    /** Returns the person under that code, shown instead of the name or not. */
    public Identity withCode(String text, boolean shown) {
        return new Identity(birthDate, preferredName, pronouns, occupation, text, shown);
    }
}
