package app.footnote.ui.clients;

import app.footnote.record.Score;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.TimeWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The sessions before the last one, a line each: the day, the treatment, and the client's own ratings. */
final class EarlierSessions extends OverviewCard {
    private static final int MOST = 4;

    private final SessionCard.Look look;
    private final SessionWords words;
    private final Consumer<SessionId> onOpen;

    /**
     * Shows the sessions.
     *
     * @param sessions newest first, without the last one
     * @param onAll shows all sessions
     */
    EarlierSessions(
            SessionCard.Look look,
            SessionWords words,
            List<SessionRecord> sessions,
            Consumer<SessionId> onOpen,
            Runnable onAll) {
        super(look.messages());
        this.look = look;
        this.words = words;
        this.onOpen = onOpen;
        setSpacing(6);
        getChildren()
                .add(new SplitRow(
                        title("overview.earlier"), button("all-sessions", "overview.all", Feather.LIST, onAll)));
        sessions.stream().limit(MOST).map(this::row).forEach(getChildren()::add);
    }

    private Node row(SessionRecord session) {
        Label day = new Label(look.times().day(session.startedThere()));
        day.getStyleClass().add("earlier-day");
        Label what = small(messages()
                .text(
                        "session.what",
                        session.treatment().name(),
                        messages()
                                .text(
                                        "session.minutes",
                                        TimeWords.minutes(
                                                session.duration(look.times().now())))));
        what.setWrapText(false);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label ratings = small(ratings(session));
        ratings.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(12, day, what, ratings);
        line.getStyleClass().add("earlier-line");
        Button row = new Button();
        row.setId("earlier-" + session.id());
        row.getStyleClass().addAll("flat", "earlier-row");
        row.setGraphic(line);
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty().subtract(24));
        row.setAccessibleText(
                messages().text("overview.open-earlier", day.getText(), what.getText(), ratings.getText()));
        row.setOnAction(pressed -> onOpen.accept(session.id()));
        return row;
    }

    private String ratings(SessionRecord session) {
        return words.scales().stream()
                .flatMap(scale -> rating(scale, session))
                .findFirst()
                .orElse("");
    }

    private Stream<String> rating(SessionWords.Scale scale, SessionRecord session) {
        Optional<Score> before = session.notes().before().scores().on(scale.id());
        Optional<Score> after = session.notes().after().scores().on(scale.id());
        return before
                .flatMap(one -> after.map(
                        other -> messages().text("overview.rating", scale.name(), one.value(), other.value())))
                .stream();
    }
}
