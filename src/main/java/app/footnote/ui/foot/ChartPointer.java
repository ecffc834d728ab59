package app.footnote.ui.foot;

import app.footnote.geometry.Point;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What mouse, finger and wheel do. A drag pans and is never a tap. */
final class ChartPointer {
    private static final double WHEEL_NOTCH = 40;

    private final FootChart chart;
    private final ChartBoard board;
    private final ZoneHits hits;
    private Optional<ZoneNode> over = Optional.empty();
    private Point pressedAt = new Point(0, 0);
    private Optional<Camera> pulled = Optional.empty();

    ChartPointer(FootChart chart, ChartBoard board) {
        this.chart = chart;
        this.board = board;
        this.hits = new ZoneHits(board.frame());
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(at(event)));
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        chart.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        chart.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    }

    /** Lets further misses count, for fingers. */
    void reachFurther() {
        hits.reachFurther();
    }

    private void hover(Point at) {
        Optional<ZoneNode> found = hits.at(at);
        if (!found.equals(over)) {
            over.ifPresent(zone -> zone.pointAt(false));
            found.ifPresent(zone -> zone.pointAt(true));
            over = found;
            chart.setCursor(found.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        }
        board.hint().follow(found, at);
    }

    private void leave() {
        over.ifPresent(zone -> zone.pointAt(false));
        over = Optional.empty();
        board.hint().hide();
    }

    private void press(MouseEvent event) {
        pressedAt = at(event);
        pulled = Optional.of(board.zoom().target())
                .filter(camera -> event.getButton() == MouseButton.PRIMARY && camera.zoom() > 1);
    }

    private void drag(MouseEvent event) {
        if (!event.isStillSincePress()) {
            pulled.ifPresent(camera -> pan(camera, at(event)));
        }
    }

    private void pan(Camera from, Point now) {
        leave();
        chart.setCursor(Cursor.MOVE);
        board.zoom().follow(from.pannedBy(now.x() - pressedAt.x(), now.y() - pressedAt.y()));
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            board.roving().current().ifPresent(ZoneNode::requestFocus);
            hits.at(at(event)).ifPresent(this::tap);
        }
        pulled = Optional.empty();
        chart.setCursor(Cursor.DEFAULT);
    }

    private void tap(ZoneNode zone) {
        zone.requestFocus();
        board.tap(zone);
    }

    /** A finger that pulls the chart sends these, too. */
    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isDirect()) {
            double notches = Math.clamp(event.getDeltaY() / WHEEL_NOTCH, -1, 1);
            board.hint().hide();
            board.zoom().by(Math.pow(Camera.STEP, notches), new Point(event.getX(), event.getY()));
            event.consume();
        }
    }

    private void pinch(ZoomEvent event) {
        Camera camera = board.zoom().target();
        board.zoom()
                .follow(camera.zoomedTo(camera.zoom() * event.getZoomFactor(), new Point(event.getX(), event.getY())));
        event.consume();
    }

    private static Point at(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }
}
