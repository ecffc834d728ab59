package app.footnote.ui.session;

import app.footnote.settings.RoomAction;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bottom bar of the running session: the clock's buttons, and Finish alone on the far right. */
final class ClockBar extends HBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    /** A window of 1440, less the navigation rail. */
    private static final double ROOM_FOR_KEYS = 1340;

    private static final double ROOM_FOR_WORDS = 1560;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Messages messages;
    private final RoomButton pause;
    private final RoomButton previous;
    private final RoomButton minute;
    private final RoomButton more;
    private final RoomButton next;
    private final RoomButton finish;
    private final ToggleButton eye;
    private final Label extra = new Label();
    private boolean compact;
    private boolean over;

    ClockBar(Messages messages, LiveSession live, PalmGuard guard, Runnable onUnwell, Runnable onFinish) {
        this.messages = messages;
        getStyleClass().add("clock-bar");
        pause = new RoomButton(messages, "session-pause", "room.pause", Feather.PAUSE, live.time()::pauseOrGoOn);
        next = new RoomButton(messages, "session-next", "room.next", Feather.SKIP_FORWARD, live.time()::nextStage);
        next.getStyleClass().add("accent");
        more = new RoomButton(messages, "session-more", "room.more", Feather.PLUS, live.time()::addFiveMinutes);
        previous = new RoomButton(
                messages, "session-previous", "room.previous", Feather.SKIP_BACK, live.time()::previousStage);
        minute = new RoomButton(
                messages,
                "session-minute",
                "room.minute",
                Feather.PLUS,
                () -> live.time().add(MINUTE));
        finish = new RoomButton(messages, "session-finish", "room.finish", Feather.FLAG, onFinish);
        guard.watch(finish);
        eye = new Named(messages).iconToggle("session-curtain", "room.curtain", Feather.EYE_OFF);
        eye.getStyleClass().add("room-icon");
        eye.setOnAction(pressed -> live.curtain().turn());
        Follow.whileInScene(this, live.curtain().drawnProperty(), eye::setSelected);
        Button unwell = new Named(messages).iconButton("session-unwell", "room.unwell", Feather.LIFE_BUOY);
        unwell.getStyleClass().add("room-icon");
        unwell.setOnAction(pressed -> onUnwell.run());
        extra.setText(messages.text("room.extra"));
        extra.getStyleClass().add("room-extra");
        getChildren().setAll(pause, next, more, minute, previous, gap(), extra, unwell, eye, finish);
        widthProperty().subscribe(width -> setCompact(compact));
    }

    /** Offers to fill the screen, or to give it back. */
    void offerWindow(ObservableValue<Boolean> fullScreen, Runnable toggle) {
        offer(
                "session-window",
                fullScreen,
                toggle,
                new Face("room.give-back", Feather.MINIMIZE),
                new Face("room.fill", Feather.MAXIMIZE));
    }

    /** Offers to turn the sound off, or on again. */
    void offerSound(ObservableValue<Boolean> isOn, Runnable turn) {
        offer(
                "session-sound",
                isOn,
                turn,
                new Face("room.sound-off", Feather.VOLUME_2),
                new Face("room.sound-on", Feather.VOLUME_X));
    }

    /** What a button shows, and the message that says what it does. */
    private record Face(String key, Ikon icon) {}

    private void offer(String id, ObservableValue<Boolean> state, Runnable turn, Face ifSo, Face ifNot) {
        Button button = new Named(messages).iconButton(id, ifNot.key(), ifNot.icon());
        button.getStyleClass().add("room-icon");
        button.setOnAction(pressed -> turn.run());
        Follow.whileInScene(button, state, is -> {
            Face face = is ? ifSo : ifNot;
            button.setGraphic(new FontIcon(face.icon()));
            button.setAccessibleText(messages.text(face.key()));
        });
        getChildren().add(getChildren().indexOf(eye), button);
    }

    /** Prints on the buttons the keys that do the same. */
    void showKeys(Function<RoomAction, String> keyOf) {
        pause.setKey(keyOf.apply(RoomAction.PAUSE));
        next.setKey(keyOf.apply(RoomAction.NEXT));
        more.setKey(keyOf.apply(RoomAction.FIVE_MORE));
        finish.setKey(keyOf.apply(RoomAction.FINISH));
        setCompact(compact);
    }

    /** Leaves out what is not pressed, where there is little room. */
    void setCompact(boolean narrow) {
        compact = narrow;
        boolean roomy = getWidth() >= ROOM_FOR_KEYS;
        pseudoClassStateChanged(TIGHT, !roomy);
        Stream.of(pause, next, more, finish).forEach(button -> button.setCapShown(roomy));
        showExtra();
    }

    private void showExtra() {
        extra.setVisible(over && getWidth() >= ROOM_FOR_WORDS);
        extra.setManaged(over && getWidth() >= ROOM_FOR_WORDS);
    }

    void show(ClockFace face) {
        boolean paused = face.pausedSince().isPresent();
        boolean waiting = face.waiting().isPresent();
        pause.say(pauseKey(paused, waiting), paused || waiting ? Feather.PLAY : Feather.PAUSE);
        previous.setDisable(face.index() == 0);
        minute.setShown(!face.current().isOpenEnded());
        more.setShown(!face.current().isOpenEnded());
        next.setShown(face.coming().isPresent() && !waiting);
        over = face.isOver();
        showExtra();
        finish.pseudoClassStateChanged(OVER, face.isOver());
        finish.say(face.isOver() ? "room.finish.over" : "room.finish", Feather.FLAG);
    }

    private static String pauseKey(boolean paused, boolean waiting) {
        return waiting ? "room.begin" : paused ? "room.go-on" : "room.pause";
    }

    private static Region gap() {
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
