package app.footnote.ui.foot;

import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;

/** What is seen right now: the feet and the camera. Everything drawn over the feet asks here where things are. */
final class ChartFrame {
    private ShownFeet feet;
    private Camera camera;

    ChartFrame(ShownFeet feet) {
        this.feet = feet;
        this.camera = Camera.fitting(new Bounds(0, 0, 1, 1), 1, 1);
    }

    ShownFeet feet() {
        return feet;
    }

    Camera camera() {
        return camera;
    }

    void show(ShownFeet shown) {
        feet = shown;
    }

    void lookThrough(Camera newCamera) {
        camera = newCamera;
        feet.look(newCamera);
    }

    /** Returns where the label point of that zone is on the screen. */
    Point anchor(ZoneNode zone) {
        return camera.toScreen(feet.placeOf(zone).onSheet(zone.drawn().anchor()));
    }

    /** Returns the bounds of that zone on the screen. */
    Bounds extent(ZoneNode zone) {
        return onScreen(zone.extent(), feet.placeOf(zone));
    }

    /** Returns the bounds of that foot's silhouette on the screen. */
    Bounds skin(PlacedFoot foot) {
        return onScreen(foot.skin(), foot);
    }

    /** Returns where a point of a drawing is on the screen. */
    Point onScreen(Point inDrawing, PlacedFoot foot) {
        return camera.toScreen(foot.onSheet(inDrawing));
    }

    private Bounds onScreen(Bounds inDrawing, PlacedFoot foot) {
        Point topLeft = onScreen(new Point(inDrawing.minX(), inDrawing.minY()), foot);
        Point bottomRight = onScreen(new Point(inDrawing.maxX(), inDrawing.maxY()), foot);
        return new Bounds(topLeft.x(), topLeft.y(), bottomRight.x(), bottomRight.y());
    }
}
