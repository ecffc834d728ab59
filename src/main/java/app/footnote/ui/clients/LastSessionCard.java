package app.footnote.ui.clients;

import app.footnote.record.Score;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.FindingList;
import app.footnote.ui.record.TimeWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The last session: the client's own ratings, what was marked, the note and what was agreed. */
final class LastSessionCard extends OverviewCard {
    private static final int MOST_MARKS = 6;

    private final SessionCard.Look look;
    private final SessionWords words;

    LastSessionCard(SessionCard.Look look, SessionWords words, SessionRecord session, Runnable onOpen) {
        super(look.messages());
        this.look = look;
        this.words = words;
        getChildren().setAll(heading(session), body(session));
        texts(session).forEach(getChildren()::add);
        getChildren().add(button("open-last", "overview.open", Feather.FILE_TEXT, onOpen));
    }

    private Node heading(SessionRecord session) {
        Label what = new Label(messages()
                .text(
                        "overview.when",
                        look.times().day(session.startedThere()),
                        session.treatment().name(),
                        TimeWords.minutes(session.duration(look.times().now()))));
        what.getStyleClass().addAll("text-small", "text-muted");
        return new SplitRow(title("overview.last"), what);
    }

    private Node body(SessionRecord session) {
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
        return body;
    }

    private Stream<Node> texts(SessionRecord session) {
        return Stream.of(session.note()).filter(text -> !text.isBlank()).map(LastSessionCard::note);
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
        Label name = small(messages().text("overview.score", scale.name()));
        HBox row = new HBox(
                10,
                figure(before, "score-before"),
                new FontIcon(Feather.ARROW_RIGHT),
                figure(after, "score-after"),
                small(messages().text("overview.of-ten")));
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
                2, small(messages().text("overview.marked", session.findings().size())), list);
    }

    private static Node note(String text) {
        Label note = Prose.wrapped(text, "session-note", "overview-note");
        note.setMaxWidth(Double.MAX_VALUE);
        return note;
    }
}
