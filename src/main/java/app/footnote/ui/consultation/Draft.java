package app.footnote.ui.consultation;

import app.footnote.consultation.Consent;
import app.footnote.consultation.Consultation;
import app.footnote.intake.Answers;
import app.footnote.practice.Practice;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The consultation being written. Every change is saved as it is made; answers and consent can be undone. Decisions are
 * a log and stay.
 */
final class Draft {
    private final Practice practice;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Consultation> value = new ReadOnlyObjectWrapper<>(this, "value");
    private final Deque<Written> before = new ArrayDeque<>();
    private final Deque<Written> after = new ArrayDeque<>();
    private String lastPlace = "";

    /** What can be undone. */
    private record Written(Answers answers, Consent consent) {
        static Written of(Consultation consultation) {
            return new Written(consultation.answers(), consultation.consent());
        }

        Consultation in(Consultation consultation) {
            return consultation.withAnswers(answers).withConsent(consent);
        }
    }

    Draft(Practice practice, InstantSource clock, Consultation consultation) {
        this.practice = practice;
        this.clock = clock;
        value.set(consultation);
    }

    ReadOnlyObjectProperty<Consultation> valueProperty() {
        return value.getReadOnlyProperty();
    }

    Consultation value() {
        return value.get();
    }

    /** Changes an answer or the consent; changes at the same place one after the other are undone in one. */
    void write(String place, UnaryOperator<Consultation> change) {
        Consultation changed = isLocked() ? value() : change.apply(value());
        if (changed.equals(value())) {
            return;
        }
        if (!place.equals(lastPlace)) {
            before.push(Written.of(value()));
        }
        lastPlace = place;
        after.clear();
        keep(changed);
    }

    /** Says whether only addenda are possible by now; a finished one whose time has come is locked by this. */
    boolean isLocked() {
        Consultation now = value().on(clock.instant());
        if (!now.equals(value())) {
            keep(now);
        }
        return now.lifecycle().isLocked();
    }

    /** Changes what cannot be undone, such as a decision. */
    void decide(UnaryOperator<Consultation> change) {
        isLocked();
        lastPlace = "";
        keep(change.apply(value()));
    }

    void undo() {
        step(before, after);
    }

    void redo() {
        step(after, before);
    }

    private void step(Deque<Written> from, Deque<Written> to) {
        if (!isLocked() && !from.isEmpty()) {
            lastPlace = "";
            to.push(Written.of(value()));
            keep(from.pop().in(value()));
        }
    }

    private void keep(Consultation changed) {
        practice.save(changed);
        value.set(changed);
    }
}
