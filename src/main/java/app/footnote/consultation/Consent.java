package app.footnote.consultation;

import app.footnote.intake.ConsentWording;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a client agreed to.
 *
 * @param wording version of the words that were agreed to
 * @param agreed ids of the statements
 * @param name the name as agreed; empty until it is written
 * @param date the day it was agreed
 * @param signature drawn on the screen, if it was
 */
public record Consent(
        String wording, Set<String> agreed, String name, Optional<LocalDate> date, Optional<Signature> signature) {

    public Consent {
        agreed = Set.copyOf(agreed);
        name = name.strip();
    }

    /** Returns a consent to those words that nobody has given yet. */
    public static Consent open(ConsentWording words) {
        return new Consent(words.version(), Set.of(), "", Optional.empty(), Optional.empty());
    }

    /** Says whether the needed statements are agreed to, with name and date. */
    public boolean isGiven(ConsentWording words) {
        return gaps(words) == 0;
    }

    /** Returns how many of the needed statements, name and date are missing. */
    public int gaps(ConsentWording words) {
        long statements = words.statements().stream()
                .filter(statement -> statement.required() && !agreed.contains(statement.id()))
                .count();
        return (int) statements + (name.isEmpty() ? 1 : 0) + (date.isEmpty() ? 1 : 0);
    }

    /** Returns how many statements are needed, with name and date. */
    public static int needed(ConsentWording words) {
        return (int) words.statements().stream()
                        .filter(ConsentWording.Statement::required)
                        .count()
                + 2;
    }

    /** Agrees to a statement, or takes it back. */
    public Consent with(String statement, boolean agrees) {
        Set<String> changed = new HashSet<>(agreed);
        if (agrees) {
            changed.add(statement);
        } else {
            changed.remove(statement);
        }
        return new Consent(wording, changed, name, date, signature);
    }

    public Consent withName(String text) {
        return new Consent(wording, agreed, text, date, signature);
    }

    public Consent withDate(Optional<LocalDate> day) {
        return new Consent(wording, agreed, name, day, signature);
    }

    public Consent withSignature(Optional<Signature> drawn) {
        return new Consent(wording, agreed, name, date, drawn);
    }
}
