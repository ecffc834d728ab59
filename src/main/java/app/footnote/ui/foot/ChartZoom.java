package app.footnote.ui.foot;

import app.footnote.geometry.Point;
import javafx.animation.Interpolator;
import javafx.animation.PauseTransition;
import javafx.animation.Transition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.util.Duration;

/** Enlarges and moves what is seen: gliding if a step is large, at once if motion is reduced. At rest nothing runs. */
final class ChartZoom {
    private static final Duration GLIDE = Duration.millis(120);
    private static final Duration REST = Duration.millis(150);

    private final ChartFrame frame;
    private final BooleanProperty instant;
    private final Runnable moved;
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
    private final PauseTransition rest = new PauseTransition(REST);
    private final Glide glide;
    private Camera target;

    /**
     * @param moved what to do after each move
     * @param rested what to do once nothing has moved for a while
     */
    ChartZoom(ChartFrame frame, BooleanProperty instant, Runnable moved, Runnable rested) {
        this.frame = frame;
        this.instant = instant;
        this.moved = moved;
        this.target = frame.camera();
        this.glide = new Glide(target);
        rest.setOnFinished(done -> rested.run());
    }

    ReadOnlyDoubleWrapper zoom() {
        return zoom;
    }

    /** Looks through a camera at once, because the chart itself changed. */
    void resetTo(Camera camera) {
        glide.stop();
        aimAt(camera);
        frame.lookThrough(camera);
    }

    /** Zooms so that the factor applies, keeping that point of the screen still. */
    void by(double factor, Point fixed) {
        go(target.zoomedTo(target.zoom() * factor, fixed));
    }

    /** Zooms one step around the middle. */
    void step(boolean in) {
        by(in ? Camera.STEP : 1 / Camera.STEP, target.area().centre());
    }

    /** Shows the whole sheet again. */
    void fit() {
        go(Camera.fitting(target.area(), target.width(), target.height()));
    }

    /** Slides so that this point of the sheet is in the middle, as far as the edges allow. */
    void centreOn(Point sheet) {
        go(target.centredOn(sheet));
    }

    /** Follows a pinch or a drag without gliding. */
    void follow(Camera camera) {
        glide.stop();
        aimAt(camera);
        look(camera);
        rest.playFromStart();
    }

    /** Returns the camera that a running glide ends at. */
    Camera target() {
        return target;
    }

    private void go(Camera camera) {
        if (instant.get() || frame.feet().getScene() == null) {
            follow(camera);
            return;
        }
        aimAt(camera);
        glide.start(frame.camera(), camera);
    }

    private void aimAt(Camera camera) {
        target = camera;
        zoom.set(camera.zoom());
    }

    private void look(Camera camera) {
        frame.lookThrough(camera);
        moved.run();
    }

    private final class Glide extends Transition {
        private Camera from;
        private Camera to;

        Glide(Camera start) {
            from = start;
            to = start;
            setCycleDuration(GLIDE);
            setInterpolator(Interpolator.EASE_OUT);
            setOnFinished(done -> rest.playFromStart());
        }

        void start(Camera start, Camera end) {
            stop();
            rest.stop();
            from = start;
            to = end;
            playFromStart();
        }

        @Override
        protected void interpolate(double part) {
            look(from.towards(to, part));
        }
    }
}
