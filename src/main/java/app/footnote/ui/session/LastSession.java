package app.footnote.ui.session;

import app.footnote.session.Scores;
import app.footnote.session.SessionNotes;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords.Scale;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.FindingList;
import app.footnote.ui.record.TimeWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The client's last session, for looking back before the next: what was done, marked, said and planned. */
final class LastSession extends VBox {
    private final Messages messages;
    private final TimeWords times;
    private final List<Scale> scales;
    private Optional<SessionRecord> shown = Optional.empty();

    LastSession(Messages messages, TimeWords times, List<Scale> scales) {
        this.messages = messages;
        this.times = times;
        this.scales = scales;
        setId("start-last");
        getStyleClass().add("last-session");
        setVisible(false);
        setManaged(false);
    }

    /** Shows that session; takes no room for none. */
    void show(Optional<SessionRecord> last) {
        if (!last.equals(shown)) {
            shown = last;
            getChildren().clear();
            last.ifPresent(this::fill);
            setVisible(last.isPresent());
            setManaged(last.isPresent());
        }
    }

    private void fill(SessionRecord session) {
        Label title = new Label(messages.text("last.title"));
        title.getStyleClass().add("title-3");
        Label day = new Label(times.day(session.startedThere()));
        day.setId("start-last-day");
        day.getStyleClass().add("text-muted");
        Label treatment = new Label(session.treatment().name());
        treatment.setId("start-last-treatment");
        treatment.getStyleClass().add("text-medium");
        FindingList findings = new FindingList("start-last-findings", true);
        findings.show(session.findings());
        getChildren().setAll(new SplitRow(title, day), treatment, findings);
        add("plan", session.notes().plan().text());
        add("response", response(session.notes()));
        add("scores", scores(session.notes()));
    }

    private void add(String part, String words) {
        if (!words.isBlank()) {
            getChildren().add(part(part, words.strip()));
        }
    }

    private Node part(String part, String words) {
        Label name = Prose.wrapped(messages.text("last." + part), "text-small", "text-muted");
        Label text = new Label(words);
        text.setId("start-last-" + part);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        return new VBox(2, name, text);
    }

    private String response(SessionNotes notes) {
        Stream<String> said = Stream.of(notes.after().clientWords())
                .filter(words -> !words.isBlank())
                .map(words -> messages.text("last.said", words.strip()));
        return Stream.concat(notes.work().reaction().all(), said).collect(Collectors.joining(" \u00B7 "));
    }

    private String scores(SessionNotes notes) {
        return scales.stream()
                .flatMap(scale ->
                        score(scale, notes.before().scores(), notes.after().scores()).stream())
                .collect(Collectors.joining(" \u00B7 "));
    }

    private Optional<String> score(Scale scale, Scores before, Scores after) {
        return before.on(scale.id())
                .flatMap(was -> after.on(scale.id())
                        .map(is -> messages.text("last.score", scale.name(), was.value(), is.value())));
    }
}
