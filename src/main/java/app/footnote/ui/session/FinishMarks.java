package app.footnote.ui.session;

import app.footnote.chart.ChartPack;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.FindingList;
import app.footnote.ui.record.MarkedFeet;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What was marked: a picture of both feet, and the zones as text. */
final class FinishMarks extends VBox {
    private final Messages messages;
    private final MarkedFeet feet;
    private final Label count = new Label();
    private final StackPane picture = new StackPane();
    private final FindingList findings = new FindingList("finish-findings", true);

    FinishMarks(Messages messages, ChartPack pack) {
        this.messages = messages;
        feet = new MarkedFeet(pack);
        getStyleClass().addAll("fn-card", "finish-marks");
        Label title = new Label(messages.text("finish.marked"));
        title.getStyleClass().add("title-3");
        count.getStyleClass().add("text-muted");
        SplitRow heading = new SplitRow(title, count);
        Label honest = Prose.wrapped(messages.text("finish.honest"), "text-caption", "text-subtle");
        picture.getStyleClass().add("finish-picture");
        setVgrow(picture, Priority.ALWAYS);
        getChildren().setAll(heading, picture, findings, honest);
    }

    void show(SessionRecord session) {
        count.setText(messages.text("finish.marked.count", session.findings().size()));
        picture.getChildren().setAll(feet.picture(session.findings()));
        findings.show(session.findings());
    }
}
