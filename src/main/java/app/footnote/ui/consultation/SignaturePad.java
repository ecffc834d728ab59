package app.footnote.ui.consultation;

import app.footnote.consultation.Signature;
import app.footnote.geometry.Point;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/** A field to draw a signature in, which nobody has to: the name and the date are enough. */
final class SignaturePad extends VBox {
    private static final double WIDTH = 340;
    private static final double HEIGHT = 110;

    private final Consumer<Optional<Signature>> told;
    private final Pane field = new Pane();
    private final Button clear;
    private final List<List<Point>> strokes = new ArrayList<>();

    SignaturePad(Messages messages, Consumer<Optional<Signature>> told) {
        super(6);
        this.told = told;
        field.getStyleClass().add("signature");
        field.setMinSize(WIDTH, HEIGHT);
        field.setMaxSize(WIDTH, HEIGHT);
        field.setClip(new Rectangle(WIDTH, HEIGHT));
        field.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        field.setAccessibleText(messages.text("signature.title"));
        field.setOnMousePressed(pressed -> begin(pressed));
        field.setOnMouseDragged(dragged -> draw(dragged));
        field.setOnMouseReleased(released -> told.accept(signature()));
        clear = new Named(messages).button("signature-clear", "signature.clear", Feather.X);
        clear.getStyleClass().addAll("flat", "small");
        clear.setOnAction(pressed -> told.accept(Optional.empty()));
        Label title = new Label(messages.text("signature.title"));
        title.getStyleClass().add("text-semi");
        Label need = new Label(messages.text("need.optional"));
        need.getStyleClass().addAll("text-caption", "text-muted");
        HBox head = new HBox(8, title, need, clear);
        head.getStyleClass().add("question-head");
        getChildren().setAll(head, field);
        paint();
    }

    void show(Optional<Signature> signature) {
        if (!signature.equals(signature())) {
            strokes.clear();
            signature.ifPresent(drawn -> drawn.strokes().forEach(stroke -> strokes.add(new ArrayList<>(stroke))));
            paint();
        }
        clear.setDisable(signature.isEmpty());
    }

    private void begin(MouseEvent pressed) {
        strokes.add(new ArrayList<>());
        draw(pressed);
    }

    private void draw(MouseEvent event) {
        double x = Math.clamp(event.getX(), 0, WIDTH) / WIDTH;
        double y = Math.clamp(event.getY(), 0, HEIGHT) / WIDTH;
        strokes.getLast().add(new Point(x, y));
        paint();
    }

    private Optional<Signature> signature() {
        return strokes.isEmpty() ? Optional.empty() : Optional.of(new Signature(strokes));
    }

    private void paint() {
        field.getChildren().setAll(strokes.stream().map(SignaturePad::line).toList());
    }

    private static Polyline line(List<Point> stroke) {
        Polyline line = new Polyline();
        line.getStyleClass().add("signature-stroke");
        line.setMouseTransparent(true); // painted anew while drawing, it would take the rest of a stroke with it
        stroke.forEach(point -> line.getPoints().addAll(point.x() * WIDTH, point.y() * WIDTH));
        return line;
    }
}
