package app.footnote.ui.session;

import app.footnote.caution.CautionDecision;
import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.consultation.CurrentCautions;
import app.footnote.consultation.CurrentCautions.Noted;
import app.footnote.session.Picks;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords.Step;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.record.TimeWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What to talk about before a session, to be ticked: the client's cautions, what is new, and what comes next. */
final class TalkList extends VBox {
    private final Messages messages;
    private final StartModel model;
    private final SessionCautions cautions;
    private final TimeWords times;
    private final List<Step> always;
    private final TextField changes = new TextField();
    private final VBox rows = new VBox();
    private Optional<ClientId> person = Optional.empty();
    private List<Topic> shown = List.of();

    /**
     * Something to talk about.
     *
     * @param asksWhat whether the answer is written down below it
     */
    private record Topic(String name, String text, boolean asksWhat) {}

    /**
     * Makes the list for a walk-in.
     *
     * @param always what is talked about with everybody
     */
    TalkList(Messages messages, StartModel model, SessionCautions cautions, TimeWords times, List<Step> always) {
        this.messages = messages;
        this.model = model;
        this.cautions = cautions;
        this.times = times;
        this.always = always;
        Label title = new Label(messages.text("talk.title"));
        title.getStyleClass().add("title-3");
        changes.setId("start-changes");
        changes.setPromptText(messages.text("talk.new.prompt"));
        changes.textProperty().subscribe((before, now) -> write(now));
        getStyleClass().add("talk-list");
        getChildren().setAll(new VBox(2, title, small(messages.text("talk.hint"))), rows);
        model.preparedProperty().subscribe(this::showAnswers);
    }

    /**
     * Shows what there is to talk about with whom the session is for. What was talked about with somebody else is
     * forgotten, and so is what does not stand here any more.
     */
    void show(Optional<SessionRecord> last) {
        Optional<ClientId> now = model.chosenClient().map(Client::id);
        List<Topic> topics = topics(now, last);
        if (!topics.equals(shown) || !now.equals(person)) {
            boolean samePerson = now.equals(person);
            person = now;
            shown = topics;
            fill();
            keep(topic -> samePerson && topics.stream().map(Topic::name).anyMatch(topic::equals));
        }
    }

    private List<Topic> topics(Optional<ClientId> client, Optional<SessionRecord> last) {
        Stream<Topic> careful = client.map(cautions::of).stream()
                .flatMap(each -> each.relevant().stream())
                .map(this::topic);
        String news = last.map(session -> messages.text("talk.new", times.day(session.startedThere())))
                .orElse(messages.text("talk.care"));
        Topic asked = new Topic(news, messages.text("talk.such"), last.isPresent());
        Stream<Topic> usual = always.stream().map(each -> new Topic(each.name(), each.text(), false));
        return Stream.concat(Stream.concat(careful, Stream.of(asked)), usual).toList();
    }

    /** Says what was decided and left out; else what is usually advised. */
    private Topic topic(Noted noted) {
        String agreed = noted.decision().map(CautionDecision::words).orElse("");
        String decided = Stream.of(agreed, cautions.leftOut(new CurrentCautions(List.of(noted))))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
        String words = decided.isEmpty() ? noted.caution().advice() : decided;
        return new Topic(noted.caution().shortName(), words, false);
    }

    private void fill() {
        rows.getChildren().clear();
        shown.forEach(topic -> rows.getChildren().add(row(topic)));
    }

    private VBox row(Topic topic) {
        CheckBox tick = new CheckBox(topic.name());
        tick.setId("start-talk-" + rows.getChildren().size());
        tick.getStyleClass().add("talk-tick");
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.setAccessibleHelp(topic.text());
        tick.setOnAction(ticked -> talk(topic.name()));
        Label more = small(topic.text());
        more.setOnMouseClicked(clicked -> tick.fire());
        VBox row = new VBox(tick, more);
        row.getStyleClass().add("talk-row");
        if (topic.asksWhat()) {
            changes.setAccessibleText(topic.name());
            row.getChildren().add(new StackPane(changes));
        }
        return row;
    }

    private static Label small(String words) {
        return Prose.wrapped(words, "text-small", "text-muted");
    }

    private void showAnswers(Prepared prepared) {
        Picks picks = prepared.before().talkedAbout();
        rows.lookupAll(".talk-tick").stream()
                .map(CheckBox.class::cast)
                .forEach(tick -> tick.setSelected(picks.chosen().contains(tick.getText())));
        if (!changes.getText().equals(prepared.before().changes())) {
            changes.setText(prepared.before().changes());
        }
    }

    private void write(String words) {
        model.prepare(prepared -> prepared.with(prepared.before().withChanges(words)));
    }

    private void talk(String topic) {
        talked(picks -> picks.toggle(topic));
    }

    private void keep(Predicate<String> stays) {
        talked(picks -> new Picks(picks.chosen().stream().filter(stays).toList(), picks.words()));
    }

    private void talked(UnaryOperator<Picks> change) {
        model.prepare(prepared -> prepared.with(
                prepared.before().withTalkedAbout(change.apply(prepared.before().talkedAbout()))));
    }
}
