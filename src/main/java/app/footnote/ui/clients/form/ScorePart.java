package app.footnote.ui.clients.form;

import app.footnote.record.Score;
import app.footnote.session.SessionRecord;
import app.footnote.ui.record.ScoreButtons;
import java.util.Optional;

/** A score from 0 to 10; each press is a step of its own. */
final class ScorePart extends Part<SessionRecord, Optional<Score>> {
    private final ScoreButtons buttons;

    ScorePart(String name, String ends, FormField<SessionRecord, Optional<Score>> field, Editing<SessionRecord> draft) {
        super(name + "  " + ends, field, draft);
        buttons = new ScoreButtons(controlId(), name, score -> {
            take(score);
            endStep();
        });
        endsStep(buttons);
        getChildren().add(buttons);
    }

    @Override
    void showValue(Optional<Score> value) {
        buttons.show(value);
    }

    @Override
    String inWords(Optional<Score> value) {
        return value.map(score -> score.value() + " / " + Score.MOST).orElse("");
    }
}
