package app.footnote.ui.foot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;
import org.junit.jupiter.api.Test;

class CameraTest {
    private final Camera fitting = Camera.fitting(new Bounds(100, 50, 900, 650), 200, 300);

    @Test
    void theWholeSheetFitsTheAreaAtZoomOne() {
        assertThat(fitting.scale()).isEqualTo(2);
        assertThat(fitting.toScreen(new Point(0, 0))).isEqualTo(new Point(300, 50));
        assertThat(fitting.toScreen(new Point(200, 300))).isEqualTo(new Point(700, 650));
    }

    @Test
    void screenAndSheetAreInverse() {
        Camera camera = fitting.zoomedTo(2.5, new Point(400, 200)).pannedBy(-30, 12);
        Point there = camera.toScreen(new Point(70, 210));
        assertThat(camera.toSheet(there).distanceTo(new Point(70, 210))).isLessThan(1e-9);
    }

    @Test
    void zoomStaysBetweenHalfAndFour() {
        assertThat(fitting.zoomedTo(9, new Point(0, 0)).zoom()).isEqualTo(4);
        assertThat(fitting.zoomedTo(0.1, new Point(0, 0)).zoom()).isEqualTo(0.5);
    }

    @Test
    void thePointUnderThePointerStaysWhenThereIsRoom() {
        Point pointer = new Point(420, 260);
        Point before = fitting.toSheet(pointer);
        Camera large = fitting.zoomedTo(4, pointer);
        assertThat(large.toSheet(pointer).distanceTo(before)).isLessThan(1e-9);
    }

    @Test
    void theSheetCannotBePulledOutOfSight() {
        Camera pulled = fitting.zoomedTo(2, new Point(500, 350)).pannedBy(5000, 5000);
        assertThat(pulled.toScreen(new Point(0, 0)).x()).isLessThanOrEqualTo(100 + 1e-9);
        assertThat(pulled.toScreen(new Point(0, 0)).y()).isCloseTo(50, within(1e-9));
        assertThat(fitting.pannedBy(80, 80)).isEqualTo(fitting);
    }

    @Test
    void aGlideKeepsThePointUnderThePointerStillAllTheWay() {
        Point pointer = new Point(420, 260);
        Camera large = fitting.zoomedTo(4, pointer);
        Point held = fitting.toSheet(pointer);
        for (double part = 0; part <= 1; part += 0.25) {
            Camera between = fitting.towards(large, part);
            assertThat(between.toScreen(held).distanceTo(pointer)).isLessThan(1e-6);
        }
        assertThat(fitting.towards(large, 1).zoom()).isCloseTo(4, within(1e-9));
    }

    @Test
    void aChangedAreaShowsTheSamePart() {
        Camera large = fitting.zoomedTo(3, new Point(500, 350));
        Camera moved = large.movedTo(new Bounds(0, 0, 400, 300), 200, 300);
        assertThat(moved.zoom()).isEqualTo(3);
        assertThat(moved.centre().distanceTo(large.centre())).isLessThan(1e-9);
    }
}
