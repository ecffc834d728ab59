package app.footnote.intake;

import java.util.List;

/**
 * When a question is asked at all: after one of those replies to another question.
 *
 * @param question id of the other question, which stands before this one
 * @param replies the replies after which this one is asked
 */
public record Shown(String question, List<ReplyValue> replies) {

    /** Says whether the question is asked after those answers. */
    public boolean after(Answers answers) {
        return answers.reply(question)
                .filter(reply -> replies.contains(reply.value()))
                .isPresent();
    }
}
