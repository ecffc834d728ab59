package app.footnote.ui.session;

import app.footnote.session.Mark;
import app.footnote.settings.RoomAction;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.SheetPane;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** What keys and pedals do in the room. While a question stands, only the key that asked it answers. */
final class RoomActs implements SessionKeys.Acts {
    private final Messages messages;
    private final RunningSessionScreen room;
    private final LiveSession live;
    private final SessionChart chart;
    private final FinishQuestion question;
    private final NumLock numLock;

    RoomActs(
            Messages messages,
            RunningSessionScreen room,
            LiveSession live,
            SessionChart chart,
            FinishQuestion question,
            NumLock numLock) {
        this.messages = messages;
        this.numLock = numLock;
        this.room = room;
        this.live = live;
        this.chart = chart;
        this.question = question;
    }

    @Override
    public boolean stepBack() {
        return !SheetPane.isAnyOpenIn(room.getScene()) && chart.letGo();
    }

    @Override
    public void notice(KeyCode code) {
        if (numLock.isNews(code)) {
            chart.tell(messages.text("room.num-lock"));
        }
    }

    @Override
    public boolean may(RoomAction action) {
        if (action == RoomAction.NOTE && live.curtain().drawnProperty().get()) {
            return false;
        }
        boolean answers = action == RoomAction.NEXT && question.isAsked();
        return answers || action == RoomAction.CURTAIN || !SheetPane.isAnyOpenIn(room.getScene());
    }

    @Override
    public void act(RoomAction action) {
        switch (action) {
            case PAUSE -> live.time().pauseOrGoOn();
            case NEXT -> next();
            case FIVE_MORE -> live.time().addFiveMinutes();
            case AGAIN -> chart.again();
            case UNDO -> live.marks().undo();
            case FINISH -> room.askToFinish();
            case NOTE -> room.openNote();
            case CURTAIN -> live.curtain().turn();
            default -> chart.press(markOf(action));
        }
    }

    @Override
    public void redo() {
        live.marks().redo();
    }

    /** Returns what a mark's key is called in the settings. */
    static RoomAction actionOf(Mark mark) {
        return Stream.of(RoomAction.values())
                .filter(action -> action.id().equals(mark.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Mark markOf(RoomAction action) {
        return Stream.of(Mark.values())
                .filter(mark -> mark.id().equals(action.id()))
                .findFirst()
                .orElseThrow();
    }

    /** After the last stage comes the end, which is asked for. */
    private void next() {
        if (question.isAsked()) {
            question.answerByKey();
        } else if (isInLastStage()) {
            room.askToFinishByKey();
        } else {
            live.time().nextStage();
        }
    }

    private boolean isInLastStage() {
        return live.faceProperty().get().filter(face -> face.coming().isEmpty()).isPresent();
    }
}
