package app.footnote.ui.foot;

import app.footnote.geometry.Point;
import java.util.Optional;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;

/**
 * Stands for the feet while the camera moves. Without a graphics card JavaFX cannot draw hundreds of outlines in one
 * frame, nor enlarge a picture that it keeps itself, since it smooths every one; on a canvas it need not.
 */
final class MovingPicture extends Canvas {
    /** How much larger than at the fitting size: enough to be pleasant, little enough to be taken within a frame. */
    private static final double SIZE = 1.6;

    private Optional<ShownFeet> feet = Optional.empty();
    private WritableImage image = new WritableImage(1, 1);
    private Rectangle2D place = Rectangle2D.EMPTY;

    MovingPicture() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getGraphicsContext2D().setImageSmoothing(Platform.isSupported(ConditionalFeature.SCENE3D));
    }

    /** Shows the feet where the camera sees them, as they were when the move began. */
    void show(ShownFeet moving, Camera camera) {
        if (feet.isEmpty()) {
            take(moving, SIZE * camera.scale() / camera.zoom());
        }
        Point corner = camera.toScreen(new Point(place.getMinX(), place.getMinY()));
        GraphicsContext canvas = getGraphicsContext2D();
        canvas.clearRect(0, 0, getWidth(), getHeight());
        canvas.drawImage(
                image, corner.x(), corner.y(), place.getWidth() * camera.scale(), place.getHeight() * camera.scale());
    }

    /** Gives way to the feet themselves. */
    void putAway() {
        feet.ifPresent(shown -> shown.setDrawn(true));
        feet = Optional.empty();
        setVisible(false);
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    }

    private void take(ShownFeet moving, double pixels) {
        place = moving.extent();
        image = moving.picture(pixels);
        moving.setDrawn(false);
        feet = Optional.of(moving);
        setVisible(true);
    }
}
