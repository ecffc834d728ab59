package app.footnote.ui.session;

import app.footnote.consultation.CurrentCautions;
import app.footnote.session.SessionRecord;
import app.footnote.session.Stage;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.CautionBadges;
import app.footnote.ui.record.TimeWords;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The left side of the running session: who, the stage's clock, the whole session, and what comes next. */
final class ClockColumn extends VBox {
    private final Messages messages;
    private final TimeWords times;
    private final Label who = new Label();
    private final Label treatment = new Label();
    private final Label time = new Label();
    private final StageClock clock;
    private final Tile whole = new Tile("session-whole", "number");
    private final Tile next = new Tile("session-upcoming", "words");
    private final PauseReasons reasons;
    private final StackPane tiles = new StackPane();
    private final CautionBadges badges = new CautionBadges();
    private final Label leftOut = new Label();

    ClockColumn(Messages messages, TimeWords times, PauseReasons reasons) {
        this.reasons = reasons;
        this.messages = messages;
        this.times = times;
        clock = new StageClock(messages);
        getStyleClass().add("clock-column");
        StackPane middle = new StackPane(clock);
        setVgrow(middle, Priority.ALWAYS);
        setCompact(false);
        leftOut.setId("session-left-out");
        leftOut.getStyleClass().add("left-out");
        leftOut.setTooltip(new Tooltip());
        leftOut.managedProperty().bind(leftOut.visibleProperty());
        getChildren().setAll(new VBox(8, heading(), badges, leftOut), middle, reasons, tiles);
    }

    /** Lays the two tiles below each other where the column is narrow. */
    void setCompact(boolean compact) {
        Pane box = compact ? new VBox(whole, next) : new HBox(whole, next);
        box.getStyleClass().add("tiles");
        tiles.getChildren().setAll(box);
    }

    void show(SessionRecord session, String whose) {
        who.setText(whose);
        treatment.setText(session.treatment().name());
    }

    /** Keeps the client's cautions in sight, and one short line on what is left out; the whole line is its tooltip. */
    void show(CurrentCautions cautions, String leftOutWords) {
        badges.show(cautions);
        leftOut.setText(leftOutWords);
        leftOut.getTooltip().setText(leftOutWords);
        leftOut.setVisible(!leftOutWords.isEmpty());
    }

    void show(ClockFace face) {
        clock.show(face);
        time.setText(face.pausedSince()
                .map(since -> messages.text("clock.paused", times.clock(since)))
                .orElse(times.clock(times.now())));
        reasons.show(face.pausedSince().map(since -> face.pausedFor()));
        showWhole(face);
        showNext(face);
    }

    private SplitRow heading() {
        who.getStyleClass().add("room-who");
        who.setId("session-who");
        treatment.getStyleClass().add("room-treatment");
        time.getStyleClass().add("room-time");
        time.setId("session-time");
        time.setMinWidth(USE_PREF_SIZE);
        SplitRow heading = new SplitRow(new VBox(who, treatment), time);
        heading.getStyleClass().add("clock-heading");
        return heading;
    }

    private void showWhole(ClockFace face) {
        if (face.isOver()) {
            String planned = times.clock(face.endsAt());
            whole.show(messages.text("tile.end"), planned, messages.text("tile.end.now", times.clock(times.now())));
        } else if (face.whole().isUp()) {
            whole.show(messages.text("tile.whole"), face.whole().digits(), messages.text("tile.whole.so-far"));
        } else {
            String all = TimeWords.minutesAndSeconds(face.allotted());
            whole.show(messages.text("tile.whole"), face.whole().digits(), messages.text("tile.whole.of", all));
        }
    }

    private void showNext(ClockFace face) {
        String ends = face.isOpenEnded()
                ? messages.text("tile.next.open")
                : messages.text("tile.next.ends", times.clock(face.endsAt()));
        Optional<Stage> coming = face.coming();
        String name = coming.map(Stage::name).orElse(messages.text("tile.next.last"));
        next.show(messages.text("tile.next"), name, face.isOver() ? messages.text("tile.next.over") : ends);
    }
}
