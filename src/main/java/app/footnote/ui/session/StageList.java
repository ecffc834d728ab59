package app.footnote.ui.session;

import app.footnote.session.StageRun;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.TimeWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every stage with its time: what it took if it is done, what it may take if not. */
final class StageList extends VBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Messages messages;
    private List<Line> lines = List.of();

    StageList(Messages messages) {
        this.messages = messages;
        setId("session-stages");
        getStyleClass().add("stage-list");
    }

    void show(ClockFace face) {
        if (lines.size() != face.rows().size()) {
            lines = face.rows().stream().map(row -> new Line()).toList();
            getChildren().setAll(lines);
        }
        IntStream.range(0, lines.size()).forEach(stage -> lines.get(stage).show(face, stage));
    }

    private enum State {
        DONE(Feather.CHECK, "stages.done"),
        CURRENT(Feather.PLAY, "stages.current"),
        COMING(Feather.CIRCLE, "stages.coming");

        private final Ikon icon;
        private final String key;

        State(Ikon icon, String key) {
            this.icon = icon;
            this.key = key;
        }

        static State of(ClockFace face, int stage) {
            if (stage < face.index() || face.finished() && stage == face.index()) {
                return DONE;
            }
            return stage == face.index() ? CURRENT : COMING;
        }
    }

    /** All that a line depends on. */
    private record Seen(State state, StageRun run, long seconds, boolean waiting, boolean over) {
        static Seen of(ClockFace face, int stage) {
            ClockFace.Row row = face.rows().get(stage);
            long seconds = row.elapsed().toSeconds();
            boolean waiting = face.waiting().isPresent();
            return new Seen(
                    State.of(face, stage),
                    row.run(),
                    seconds,
                    waiting,
                    face.stage().isOver());
        }
    }

    private final class Line extends HBox {
        private final FontIcon icon = new FontIcon(Feather.CIRCLE);
        private final Label name = new Label();
        private final Label time = new Label();
        private final Label planned = new Label();
        private Optional<Seen> shown = Optional.empty();

        private Line() {
            getStyleClass().add("stage-line");
            name.getStyleClass().add("stage-name");
            time.getStyleClass().add("stage-time");
            time.setMinWidth(USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            planned.getStyleClass().add("stage-planned");
            planned.setMinWidth(USE_PREF_SIZE);
            planned.managedProperty().bind(planned.visibleProperty());
            HBox both = new HBox(6, time, planned);
            both.setAlignment(Pos.CENTER_RIGHT);
            getChildren().setAll(icon, name, gap, both);
        }

        /** The time of the stage under way would be another text each second. */
        private String spoken(boolean begun, ClockFace face, int stage, String allotted) {
            return begun && stage != face.index() ? time.getText() : allotted;
        }

        /** Most lines say the same from one second to the next, and are left as they are. */
        private void show(ClockFace face, int stage) {
            Seen seen = Seen.of(face, stage);
            if (!shown.equals(Optional.of(seen))) {
                shown = Optional.of(seen);
                show(face, stage, seen.state());
            }
        }

        private void show(ClockFace face, int stage, State state) {
            ClockFace.Row row = face.rows().get(stage);
            icon.setIconCode(state.icon);
            name.setText(row.stage().name());
            boolean begun = row.run().startedAt().isPresent() && face.waiting().isEmpty();
            boolean open = row.stage().isOpenEnded();
            String allotted = open
                    ? messages.text("stages.open")
                    : TimeWords.minutesAndSeconds(row.run().allotted());
            time.setText(begun ? TimeWords.minutesAndSeconds(row.elapsed()) : allotted);
            planned.setVisible(begun && !open);
            planned.setText(messages.text("stages.of", allotted));
            pseudoClassStateChanged(StageList.DONE, state == State.DONE);
            pseudoClassStateChanged(StageList.CURRENT, state == State.CURRENT);
            pseudoClassStateChanged(OVER, state == State.CURRENT && face.stage().isOver());
            setAccessibleText(messages.text(state.key, row.stage().name(), spoken(begun, face, stage, allotted)));
        }
    }
}
