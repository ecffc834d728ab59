package app.footnote.ui.session;

import app.footnote.ui.kit.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The bottom bar of the running session: the clock's buttons, and Finish alone on the far right. */
final class ClockBar extends HBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final RoomButton pause;
    private final RoomButton next;
    private final RoomButton finish;
    private final Label extra = new Label();

    ClockBar(Messages messages, LiveSession live, Runnable onFinish) {
        getStyleClass().add("clock-bar");
        pause = new RoomButton(
                messages, "session-pause", "room.pause", Feather.PAUSE, messages.text("key.space"), live::pauseOrGoOn);
        next = new RoomButton(messages, "session-next", "room.next", Feather.SKIP_FORWARD, "N", live::nextStage);
        next.getStyleClass().add("accent");
        RoomButton more =
                new RoomButton(messages, "session-more", "room.more", Feather.PLUS, "+", live::addFiveMinutes);
        finish = new RoomButton(messages, "session-finish", "room.finish", Feather.FLAG, "F", onFinish);
        extra.setText(messages.text("room.extra"));
        extra.getStyleClass().add("room-extra");
        getChildren().setAll(pause, next, more, gap(), extra, finish);
    }

    void show(ClockFace face) {
        boolean paused = face.pausedSince().isPresent();
        pause.say(paused ? "room.go-on" : "room.pause", paused ? Feather.PLAY : Feather.PAUSE);
        next.setShown(face.coming().isPresent());
        extra.setVisible(face.isOver());
        extra.setManaged(face.isOver());
        finish.pseudoClassStateChanged(OVER, face.isOver());
        finish.say(face.isOver() ? "room.finish.over" : "room.finish", Feather.FLAG);
    }

    private static Region gap() {
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
