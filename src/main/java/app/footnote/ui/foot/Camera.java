package app.footnote.ui.foot;

import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;

/**
 * How the sheet of feet is seen: which part, how large. The sheet is measured in millimetres, the screen in pixels.
 *
 * @param area the part of the screen in which the whole sheet fits at zoom 1
 * @param width of the sheet
 * @param height of the sheet
 * @param zoom {@value #SMALLEST} to {@value #LARGEST}
 * @param centre the point of the sheet seen in the middle of the area
 */
record Camera(Bounds area, double width, double height, double zoom, Point centre) {
    static final double SMALLEST = 0.5;
    static final double LARGEST = 4;
    static final double STEP = 1.25;

    /** Returns the camera that shows the whole sheet as large as the area allows. */
    static Camera fitting(Bounds area, double width, double height) {
        return new Camera(area, width, height, 1, new Point(width / 2, height / 2));
    }

    /** Returns pixels per millimetre. */
    double scale() {
        return zoom * Math.min(area.width() / width, area.height() / height);
    }

    /** Returns where a point of the sheet is on the screen. */
    Point toScreen(Point sheet) {
        Point middle = area.centre();
        return new Point(
                middle.x() + (sheet.x() - centre.x()) * scale(), middle.y() + (sheet.y() - centre.y()) * scale());
    }

    /** Returns the point of the sheet seen at that point of the screen. */
    Point toSheet(Point screen) {
        Point middle = area.centre();
        return new Point(
                centre.x() + (screen.x() - middle.x()) / scale(), centre.y() + (screen.y() - middle.y()) / scale());
    }

    /** Returns the camera at another zoom, within the limits, that keeps the sheet under that point of the screen. */
    Camera zoomedTo(double wanted, Point fixed) {
        Point held = toSheet(fixed);
        Camera zoomed = new Camera(area, width, height, Math.clamp(wanted, SMALLEST, LARGEST), centre);
        Point moved = zoomed.toSheet(fixed);
        return zoomed.centredOn(new Point(centre.x() + held.x() - moved.x(), centre.y() + held.y() - moved.y()));
    }

    /** Returns the camera after the sheet was pulled along by that many pixels. */
    Camera pannedBy(double dx, double dy) {
        return centredOn(new Point(centre.x() - dx / scale(), centre.y() - dy / scale()));
    }

    /** Returns the camera that looks at that point of the sheet, as far as the sheet's edges allow. */
    Camera centredOn(Point wanted) {
        double reachX = Math.max(0, width - area.width() / scale()) / 2;
        double reachY = Math.max(0, height - area.height() / scale()) / 2;
        return new Camera(
                area,
                width,
                height,
                zoom,
                new Point(
                        Math.clamp(wanted.x(), width / 2 - reachX, width / 2 + reachX),
                        Math.clamp(wanted.y(), height / 2 - reachY, height / 2 + reachY)));
    }

    /** Returns the camera on a changed screen or sheet, looking at the same part of the sheet. */
    Camera movedTo(Bounds newArea, double newWidth, double newHeight) {
        Point same = new Point(centre.x() / width * newWidth, centre.y() / height * newHeight);
        return new Camera(newArea, newWidth, newHeight, zoom, same).centredOn(same);
    }

    /** Returns the camera on the way to another one, {@code part} 0 to 1. */
    Camera towards(Camera other, double part) {
        double between = zoom * Math.pow(other.zoom / zoom, part);
        // Going by the share of the zoom already done keeps the fixed point of the gesture still.
        double done =
                Math.abs(other.zoom - zoom) < 1e-9 ? part : (1 / between - 1 / zoom) / (1 / other.zoom - 1 / zoom);
        Point middle = new Point(
                centre.x() + (other.centre.x() - centre.x()) * done,
                centre.y() + (other.centre.y() - centre.y()) * done);
        return new Camera(other.area, other.width, other.height, between, middle);
    }
}
