package app.footnote.ui.clients.form;

import app.footnote.record.Addendum;
import app.footnote.session.Finding;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.record.FindingWords;
import app.footnote.ui.record.TimeWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The locked record as a page to read. What an addendum corrects is struck through and stays readable. */
final class LockedRecord extends VBox {
    private final List<Correctable<SessionRecord>> fields;
    private final Messages messages;
    private final TimeWords times;
    private final FindingWords words = new FindingWords();

    LockedRecord(List<Correctable<SessionRecord>> fields, Messages messages, TimeWords times) {
        this.fields = fields;
        this.messages = messages;
        this.times = times;
        getStyleClass().addAll("fn-card", "locked-record");
    }

    void show(SessionRecord record) {
        Stream<Node> written = correctable(record).stream()
                .filter(field -> !field.words(record).isBlank() || isCorrected(field, record))
                .map(field -> block(field, record));
        getChildren().setAll(Stream.concat(written, added(record)).toList());
    }

    /** Returns all that an addendum can correct, findings included. */
    List<Correctable<SessionRecord>> correctable(SessionRecord record) {
        Stream<Correctable<SessionRecord>> marked = record.findings().stream().map(this::ofFinding);
        return Stream.concat(fields.stream(), marked).toList();
    }

    /** Returns the names of all that, by their ids. */
    Map<String, String> names(SessionRecord record) {
        Map<String, String> names = new LinkedHashMap<>();
        correctable(record).forEach(field -> names.put(field.fieldId(), field.name()));
        return names;
    }

    private Node block(Correctable<SessionRecord> field, SessionRecord record) {
        boolean corrected = isCorrected(field, record);
        VBox block = new VBox(4, small(field.name()), value(field.words(record), corrected));
        corrections(field, record).map(this::addendum).forEach(block.getChildren()::add);
        block.setId("locked-" + field.fieldId().replace('.', '-'));
        return block;
    }

    private Node value(String value, boolean corrected) {
        Text text = new Text(value.isBlank() ? messages.text("locked.blank") : value);
        text.setStrikethrough(corrected);
        text.getStyleClass().add(corrected ? "corrected-text" : "locked-text");
        TextFlow flow = new TextFlow(text);
        flow.setAccessibleText(corrected ? messages.text("locked.corrected", text.getText()) : text.getText());
        return flow;
    }

    private Stream<Node> added(SessionRecord record) {
        return record.addenda().stream()
                .filter(addendum -> correctable(record).stream().noneMatch(field -> addendum.corrects(field.fieldId())))
                .map(this::addendum);
    }

    private Node addendum(Addendum addendum) {
        Label text = Prose.wrapped(addendum.text());
        String when = times.day(addendum.at()) + ", " + times.clock(addendum.at());
        Label by = small(messages.text("addendum.by", addendum.author(), when, addendum.reason()));
        VBox box = new VBox(2, text, by);
        box.getStyleClass().add("addendum");
        return box;
    }

    private static Label small(String text) {
        return Prose.wrapped(text, "text-small", "text-muted");
    }

    private Correctable<SessionRecord> ofFinding(Finding finding) {
        String noted = Stream.of(
                        finding.place(),
                        words.marks(finding),
                        words.change(finding),
                        finding.technique(),
                        finding.clientWords())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" \u00B7 "));
        return new Frozen(FindingRow.fieldId(finding.spot()), words.whole(finding), noted);
    }

    private static boolean isCorrected(Correctable<SessionRecord> field, SessionRecord record) {
        return corrections(field, record).findAny().isPresent();
    }

    private static Stream<Addendum> corrections(Correctable<SessionRecord> field, SessionRecord record) {
        return record.addenda().stream().filter(addendum -> addendum.corrects(field.fieldId()));
    }

    /** A field whose words do not depend on anything. */
    private record Frozen(String fieldId, String name, String text) implements Correctable<SessionRecord> {

        @Override
        public String words(SessionRecord record) {
            return text;
        }
    }
}
