package app.footnote.caution;

import app.footnote.intake.Answer;
import app.footnote.intake.Answers;
import app.footnote.intake.ReplyValue;
import java.util.Optional;

/** Which answer to which question raises a caution. */
public sealed interface Trigger {

    /** How surely a caution is raised. */
    enum Raise {
        /** The answer says so. */
        SURE,
        /** The answer leaves it open. */
        UNSURE
    }

    /** Returns the id of the question. */
    String question();

    /** Returns how those answers raise the caution; empty if they do not. */
    Optional<Raise> raisedBy(Answers answers);

    /** A yes, or more softly an unsure. */
    record Yes(String question) implements Trigger {
        @Override
        public Optional<Raise> raisedBy(Answers answers) {
            return answers.reply(question)
                    .filter(reply -> reply.value() != ReplyValue.NO)
                    .map(reply -> reply.value() == ReplyValue.YES ? Raise.SURE : Raise.UNSURE);
        }
    }

    /** One of the choices. */
    record Picked(String question, String choice) implements Trigger {
        @Override
        public Optional<Raise> raisedBy(Answers answers) {
            boolean picked = answers.to(question)
                    .filter(answer -> answer instanceof Answer.Chosen(var ids) && ids.contains(choice))
                    .isPresent();
            return picked ? Optional.of(Raise.SURE) : Optional.empty();
        }
    }

    /**
     * A number below a limit, while another question is answered with yes or unsure.
     *
     * @param given id of the other question, so that a number left over from before raises nothing
     */
    record Below(String question, int limit, String given) implements Trigger {
        @Override
        public Optional<Raise> raisedBy(Answers answers) {
            boolean below = answers.to(question)
                    .filter(answer -> answer instanceof Answer.Amount(int value) && value < limit)
                    .isPresent();
            return below ? new Yes(given).raisedBy(answers) : Optional.empty();
        }
    }
}
