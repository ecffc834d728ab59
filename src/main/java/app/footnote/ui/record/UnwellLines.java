package app.footnote.ui.record;

import app.footnote.session.SessionRecord;
import app.footnote.session.Stage;
import app.footnote.session.StageRun;
import app.footnote.session.Unwell;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Each time the client felt unwell in a session, in words; takes no room where there was none. */
public final class UnwellLines extends VBox {
    private final Messages messages = Messages.of("record");
    private final TimeWords times;

    /** Makes no lines yet. */
    public UnwellLines(String id, TimeWords times) {
        this.times = times;
        setId(id);
        getStyleClass().add("unwell-lines");
    }

    /** Shows what the record keeps. */
    public void show(SessionRecord record) {
        getChildren()
                .setAll(record.notes().unwell().stream()
                        .map(unwell -> line(record, unwell))
                        .toList());
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Node line(SessionRecord record, Unwell unwell) {
        String stage = record.clock().timeline().runs().stream()
                .map(StageRun::stage)
                .filter(each -> unwell.stage().filter(each.id()::equals).isPresent())
                .map(Stage::name)
                .findFirst()
                .orElse("");
        return Prose.wrapped(messages.text("unwell", times.clock(unwell.at()), stage), "text-small", "text-muted");
    }
}
