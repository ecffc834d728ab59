package app.footnote.ui.consultation;

import app.footnote.intake.Answer;
import java.util.Optional;
import javafx.scene.Node;

/** The controls in which one question is answered. */
interface AnswerField {

    /** Returns the controls. */
    Node node();

    /** Shows an answer without telling of a change; what stands there already is not touched. */
    void show(Optional<Answer> answer);

    /** Puts the keyboard into the first control. */
    void focus();
}
