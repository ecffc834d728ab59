package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.client.Doctor;
import app.footnote.client.RelatedPerson;
import app.footnote.record.Score;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.FindingList;
import app.footnote.ui.record.TimeWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first tab: the last session, and who the client is. */
final class Overview extends HBox {
    private static final int MOST_MARKS = 6;
    private static final int HEADING_AND_STATUS = 2;

    private final SessionCard.Look look;
    private final SessionWords words;
    private final Messages messages;
    private final Named named;

    Overview(SessionCard.Look look, SessionWords words) {
        this.look = look;
        this.words = words;
        messages = look.messages();
        named = new Named(messages);
        getStyleClass().add("overview");
    }

    void show(Client client, Optional<SessionRecord> last, Runnable onOpen, Runnable onStart, Runnable onEdit) {
        Node session = last.map(found -> lastSession(found, onOpen)).orElseGet(() -> noSession(onStart));
        HBox.setHgrow(session, Priority.ALWAYS);
        getChildren().setAll(session, details(client, onEdit));
    }

    private Node noSession(Runnable onStart) {
        Button first = named.button("first-session", "record.start", Feather.PLAY);
        first.setOnAction(pressed -> onStart.run());
        EmptyState empty = new EmptyState(messages, "empty.sessions", Feather.CLOCK, List.of(first));
        empty.getStyleClass().add("fn-card");
        return empty;
    }

    private Node lastSession(SessionRecord session, Runnable onOpen) {
        Label what = new Label(messages.text(
                "overview.when",
                look.times().day(session.startedThere()),
                session.treatment().name(),
                TimeWords.minutes(session.duration(look.times().now()))));
        what.getStyleClass().addAll("text-small", "text-muted");
        VBox card = card(new SplitRow(title("overview.last"), what));
        VBox left = new VBox(16);
        left.getChildren().setAll(scores(session));
        left.getChildren().add(marked(session));
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox body = new HBox(24, left);
        if (!session.findings().isEmpty()) {
            StackPane picture = new StackPane(look.feet().picture(session.findings()));
            picture.getStyleClass().add("session-picture");
            body.getChildren().add(picture);
        }
        card.getChildren().add(body);
        if (!session.note().isBlank()) {
            card.getChildren().add(note(session.note()));
        }
        Button open = named.button("open-last", "overview.open", Feather.FILE_TEXT);
        open.getStyleClass().add("small");
        open.setOnAction(pressed -> onOpen.run());
        card.getChildren().add(open);
        return card;
    }

    private List<Node> scores(SessionRecord session) {
        return words.scales().stream().flatMap(scale -> score(scale, session)).toList();
    }

    private Stream<Node> score(SessionWords.Scale scale, SessionRecord session) {
        Optional<Score> before = session.notes().before().scores().on(scale.id());
        Optional<Score> after = session.notes().after().scores().on(scale.id());
        if (before.isEmpty() && after.isEmpty()) {
            return Stream.empty();
        }
        Label name = small(messages.text("overview.score", scale.name()));
        HBox row = new HBox(
                10,
                figure(before, "score-before"),
                new FontIcon(Feather.ARROW_RIGHT),
                figure(after, "score-after"),
                small(messages.text("overview.of-ten")));
        row.getStyleClass().add("score-row");
        return Stream.of(new VBox(2, name, row));
    }

    private static Label figure(Optional<Score> score, String styleClass) {
        Label figure = new Label(score.map(Score::value).map(String::valueOf).orElse("\u2013"));
        figure.getStyleClass().addAll("title-1", styleClass);
        return figure;
    }

    private Node marked(SessionRecord session) {
        FindingList list = new FindingList("overview-findings", false);
        list.show(session.findings().stream().limit(MOST_MARKS).toList());
        return new VBox(
                2, small(messages.text("overview.marked", session.findings().size())), list);
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.getStyleClass().addAll("session-note", "overview-note");
        return note;
    }

    private Node details(Client client, Runnable onEdit) {
        Button edit = named.button("edit-details", "details.edit", Feather.EDIT_2);
        edit.getStyleClass().add("small");
        edit.setOnAction(pressed -> onEdit.run());
        VBox card = card(new SplitRow(title("details.title"), edit));
        card.getStyleClass().add("details-card");
        Doctor doctor = client.people().doctor();
        Stream.of(
                        row("details.name", client.shownName().equals(client.name()) ? "" : client.name()),
                        row("details.preferred", client.identity().preferredName()),
                        row("details.pronouns", client.identity().pronouns()),
                        row("details.occupation", client.identity().occupation()),
                        row("details.code", client.identity().code()),
                        row("details.phone", client.contact().phone()),
                        row("details.email", client.contact().email()),
                        row("details.address", client.contact().address()),
                        row("details.emergency", joined(client.people().emergency())),
                        row("details.doctor", joined(doctor.name(), doctor.practice(), doctor.phone())),
                        row("details.guardian", joined(client.people().guardian())),
                        row("details.found", client.foundUs()),
                        row("details.tags", String.join(", ", client.tags())),
                        row(
                                "details.status",
                                messages.text("status." + client.status().id())))
                .flatMap(Optional::stream)
                .forEach(card.getChildren()::add);
        if (card.getChildren().size() == HEADING_AND_STATUS) {
            card.getChildren().add(small(messages.text("details.empty")));
        }
        return card;
    }

    private Optional<Node> row(String key, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Label value = new Label(text);
        value.setWrapText(true);
        return Optional.of(new VBox(2, small(messages.text(key)), value));
    }

    private static String joined(RelatedPerson person) {
        return joined(person.name(), person.relationship(), person.phone());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" \u00B7 "));
    }

    private VBox card(Node heading) {
        VBox card = new VBox(16, heading);
        card.getStyleClass().addAll("fn-card", "overview-card");
        return card;
    }

    private Label title(String key) {
        Label title = new Label(messages.text(key));
        title.getStyleClass().add("title-4");
        return title;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("text-small", "text-muted");
        label.setWrapText(true);
        return label;
    }
}
