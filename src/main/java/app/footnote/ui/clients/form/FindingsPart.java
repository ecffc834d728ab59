package app.footnote.ui.clients.form;

import app.footnote.chart.ZoneSpot;
import app.footnote.session.Finding;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Every marked zone with its marks, technique and the client's words. */
final class FindingsPart extends VBox {
    private final SessionDraft draft;
    private final Messages messages;
    private final UnaryOperator<SessionRecord> compared;
    private List<FindingRow> rows = List.of();

    /**
     * Makes the part.
     *
     * @param compared compares the findings of a record with the client's earlier sessions
     */
    FindingsPart(SessionDraft draft, Messages messages, UnaryOperator<SessionRecord> compared) {
        this.draft = draft;
        this.messages = messages;
        this.compared = compared;
        getStyleClass().add("form-findings");
    }

    void show(SessionRecord record) {
        List<ZoneSpot> spots = record.findings().stream().map(Finding::spot).toList();
        if (getChildren().isEmpty()
                || !rows.stream().map(FindingRow::spot).toList().equals(spots)) {
            rows = spots.stream()
                    .map(spot -> new FindingRow(spot, draft, messages, compared))
                    .toList();
            getChildren().setAll(rows);
            if (rows.isEmpty()) {
                getChildren().setAll(nothing());
            }
        }
        rows.forEach(row -> row.show(record.finding(row.spot()).orElseThrow()));
    }

    private Label nothing() {
        return Prose.wrapped(messages.text("findings.none"), "text-subtle");
    }
}
