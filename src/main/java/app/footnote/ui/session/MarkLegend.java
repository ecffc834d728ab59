package app.footnote.ui.session;

import app.footnote.session.Mark;
import app.footnote.ui.foot.MarkGlyph;
import app.footnote.ui.kit.Messages;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The line below the feet: what a dashed ring and a hatched zone are, and what a tap does. */
final class MarkLegend extends FlowPane {
    private final Messages messages;
    private final Label lastTime = new Label();
    private final Label leaveOut;
    private final Label tap;
    private final Label chosen = new Label();
    private final Label told = new Label();

    MarkLegend(Messages messages) {
        this.messages = messages;
        getStyleClass().add("mark-legend");
        lastTime.setGraphic(new Group(MarkGlyph.lastTime()));
        lastTime.setId("room-last-time");
        Region hatched = new Region();
        hatched.getStyleClass().add("leave-out-sign");
        leaveOut = new Label(messages.text("legend.leave-out"), hatched);
        tap = new Label(messages.text("legend.tap"));
        chosen.getStyleClass().add("legend-chosen");
        chosen.setId("room-chosen-mark");
        told.setId("room-told");
        getChildren().setAll(told, lastTime, leaveOut, new HBox(4, tap, chosen));
        showLastTime(Optional.empty());
        showLeaveOut(false);
        show(told, false);
    }

    /** Tells the day of the last session if its marks are drawn. */
    void showLastTime(Optional<String> day) {
        lastTime.setText(
                day.map(text -> messages.text("legend.last-time", text)).orElse(""));
        show(lastTime, day.isPresent());
    }

    void showLeaveOut(boolean any) {
        show(leaveOut, any);
    }

    /** Says something once, in front of all else, until the next mark is chosen. */
    void tell(String words) {
        told.setText(words);
        show(told, true);
    }

    void show(Mark mark) {
        show(told, false);
        chosen.setText(messages.text("mark." + mark.id()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
