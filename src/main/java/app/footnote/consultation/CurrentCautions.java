package app.footnote.consultation;

import app.footnote.caution.Caution;
import app.footnote.caution.CautionCatalogue;
import app.footnote.caution.CautionClass;
import app.footnote.caution.CautionDecision;
import app.footnote.caution.LeaveOut;
import app.footnote.caution.Raised;
import java.util.List;
import java.util.Optional;

/**
 * The cautions of a consultation with what was decided about them.
 *
 * @param all the strongest first, also those found not relevant
 */
public record CurrentCautions(List<Noted> all) {
    /** No cautions. */
    public static final CurrentCautions NONE = new CurrentCautions(List.of());

    /**
     * One of them.
     *
     * @param decision the newest; empty if none was made
     */
    public record Noted(Raised raised, Optional<CautionDecision> decision) {

        public Caution caution() {
            return raised.caution();
        }

        /** Says whether it should be seen: it is, unless it was found not relevant. */
        public boolean isRelevant() {
            return decision.filter(made -> made.kind() == CautionDecision.Kind.NOT_RELEVANT)
                    .isEmpty();
        }

        /** Says whether it asks not to work, for sure, and it was not decided yet to go on. */
        public boolean stopsTheStart() {
            boolean decided = decision.filter(made -> !made.kind().isNo()).isPresent();
            return !decided && !raised.softer() && caution().strongest() == CautionClass.DO_NOT_WORK;
        }

        /** Says whether a decision should be asked for before a session although it may begin without. */
        public boolean asksBeforeTheStart() {
            boolean weighty = caution().strongest().compareTo(CautionClass.ASK_DOCTOR) <= 0;
            return decision.isEmpty() && weighty && !stopsTheStart();
        }
    }

    public CurrentCautions {
        all = List.copyOf(all);
    }

    /** Returns the cautions of that consultation. */
    public static CurrentCautions of(Consultation consultation, CautionCatalogue catalogue) {
        return new CurrentCautions(catalogue.raisedBy(consultation.answers()).stream()
                .map(raised -> new Noted(
                        raised, consultation.decisionOn(raised.caution().id())))
                .toList());
    }

    /** Returns those to be seen. */
    public List<Noted> relevant() {
        return all.stream().filter(Noted::isRelevant).toList();
    }

    /** Returns those that hold the start of a session until something else is decided. */
    public List<Noted> stopping() {
        return all.stream().filter(Noted::stopsTheStart).toList();
    }

    /** Returns those that are asked about before a session without holding it. */
    public List<Noted> asking() {
        return all.stream().filter(Noted::asksBeforeTheStart).toList();
    }

    /** Returns everything that is left out because of them. */
    public LeaveOut leaveOut() {
        return relevant().stream()
                .flatMap(noted -> noted.decision().stream())
                .map(CautionDecision::leaveOut)
                .reduce(LeaveOut.NOTHING, LeaveOut::and);
    }
}
