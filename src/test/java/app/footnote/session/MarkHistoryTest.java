package app.footnote.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkHistoryTest {
    private static final MarkHistory.Step STEP = new MarkHistory.Step(List.of(), List.of());

    @Test
    void anEmptyHistoryHasNothingToTakeBackOrDoAgain() {
        assertThat(MarkHistory.EMPTY.undo()).isEqualTo(MarkHistory.EMPTY);
        assertThat(MarkHistory.EMPTY.redo()).isEqualTo(MarkHistory.EMPTY);
    }

    @Test
    void whatWasTakenBackCanBeDoneAgain() {
        MarkHistory two = MarkHistory.EMPTY.then(STEP).then(STEP);
        assertThat(two.undo().undo().last()).isEmpty();
        assertThat(two.undo().undo().redo().redo()).isEqualTo(two);
    }

    @Test
    void aNewStepForgetsWhatWasTakenBack() {
        MarkHistory history = MarkHistory.EMPTY.then(STEP).undo().then(STEP);
        assertThat(history.next()).isEmpty();
        assertThat(history.done()).hasSize(1);
    }
}
