package app.footnote.ui.session;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;

/** A ring with one arc for each stage, as long as its time. Spent time fills it clockwise from the top. */
final class StageRing extends Pane {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double FULL_TURN = 360;
    private static final double TOP = 90;
    /** The stage under way stands out by more than its colour. */
    private static final double SPENT_WIDTH = 1.3;
    /** The longest arc of the large ring is some 500 pixels long. */
    private static final double STEPS = 500;

    private final double stroke;
    private final Arc spent;
    private List<Arc> stages = List.of();
    private ClockFace face;
    private State drawn;

    StageRing(double stroke) {
        this.stroke = stroke;
        spent = arc("ring-spent");
        spent.setStrokeWidth(stroke * SPENT_WIDTH);
        getStyleClass().add("stage-ring");
        setMouseTransparent(true);
    }

    /** Shows the stages and the time spent. */
    void show(ClockFace shown) {
        face = shown;
        if (stages.size() != shown.rows().size()) {
            stages = shown.rows().stream().map(row -> arc("ring-stage")).toList();
            getChildren().setAll(stages);
            getChildren().add(spent);
        }
        IntStream.range(0, stages.size()).forEach(this::mark);
        spent.pseudoClassStateChanged(OVER, shown.stage().isOver());
        layOutIfSeen(shown);
    }

    /** A second moves the end of the arc by less than can be seen, so most seconds need no new drawing. */
    private void layOutIfSeen(ClockFace shown) {
        List<Long> steps =
                shown.rows().stream().map(row -> Math.round(STEPS * row.part())).toList();
        State state = new State(shown.index(), shown.weight(), shown.finished(), shown.isOver(), steps);
        if (!state.equals(drawn)) {
            drawn = state;
            requestLayout();
        }
    }

    /** What the ring depends on; the parts are counted in steps of {@link #STEPS} to a stage. */
    private record State(int index, Duration weight, boolean finished, boolean over, List<Long> steps) {}

    private void mark(int stage) {
        stages.get(stage).pseudoClassStateChanged(DONE, stage < face.index() || face.finished());
        stages.get(stage).pseudoClassStateChanged(OVER, face.isOver());
    }

    @Override
    protected void layoutChildren() {
        if (face != null) {
            double start = TOP;
            for (int stage = 0; stage < stages.size(); stage++) {
                double turn = FULL_TURN
                        * face.rows().get(stage).weight().toMillis()
                        / face.weight().toMillis();
                lay(stage, start, turn);
                start -= turn;
            }
        }
    }

    private void lay(int stage, double start, double turn) {
        double gap = stages.size() == 1 ? 0 : gap();
        double length = Math.max(1, turn - gap);
        place(stages.get(stage), start - gap / 2, length);
        if (stage == face.index()) {
            double part = face.rows().get(stage).part();
            spent.setVisible(part > 0 && !face.finished() && !face.isOver());
            place(spent, start - gap / 2, Math.max(0.1, length * part));
        }
    }

    /** The angle that keeps the round ends of two arcs apart. */
    private double gap() {
        return Math.toDegrees((stroke * 1.5) / radius());
    }

    private double radius() {
        return Math.max(1, (Math.min(getWidth(), getHeight()) - stroke * SPENT_WIDTH) / 2);
    }

    private void place(Arc arc, double start, double length) {
        arc.setCenterX(getWidth() / 2);
        arc.setCenterY(getHeight() / 2);
        arc.setRadiusX(radius());
        arc.setRadiusY(radius());
        arc.setStartAngle(start);
        arc.setLength(-length);
    }

    private Arc arc(String styleClass) {
        Arc arc = new Arc();
        arc.setType(ArcType.OPEN);
        arc.setStrokeWidth(stroke);
        arc.getStyleClass().add(styleClass);
        return arc;
    }
}
