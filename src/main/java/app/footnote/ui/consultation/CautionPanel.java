package app.footnote.ui.consultation;

import app.footnote.caution.Asked;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.CurrentCautions;
import app.footnote.consultation.CurrentCautions.Noted;
import app.footnote.intake.Question;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cautions at the right, raised while answering; below them what free text suggests to ask and what is still open. */
final class CautionPanel extends VBox {
    /** More open questions than these are counted, not named. */
    private static final int NAMED = 8;

    private final ConsultationTools tools;
    private final Messages messages;
    private final Consumer<String> onQuestion;
    private final Consumer<Noted> onDecide;
    private final Consumer<Noted> onLeaveOut;
    private final Label count = new Label();
    private final VBox list = new VBox();
    private Content content = new Content(CurrentCautions.NONE, List.of(), List.of());

    /** What is shown, so that it is only drawn anew, and the keyboard kept, when it changes. */
    private record Content(CurrentCautions cautions, List<Asked> asked, List<Question> open) {}

    CautionPanel(
            Draft draft,
            ConsultationTools tools,
            Consumer<String> onQuestion,
            Consumer<Noted> onDecide,
            Consumer<Noted> onLeaveOut) {
        this.tools = tools;
        this.messages = tools.messages();
        this.onQuestion = onQuestion;
        this.onDecide = onDecide;
        this.onLeaveOut = onLeaveOut;
        getStyleClass().add("caution-panel");
        Label title = new Label(messages.text("cautions.title"));
        title.getStyleClass().add("title-3");
        count.getStyleClass().addAll("badge", "warning");
        count.setId("cautions-count");
        HBox head = new HBox(10, title, count);
        head.getStyleClass().add("question-head");
        list.getStyleClass().add("caution-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, small("cautions.lead"), scroll, small("cautions.footer"));
        Follow.whileInScene(this, draft.valueProperty(), this::show);
    }

    private void show(Consultation value) {
        Content now = new Content(
                CurrentCautions.of(value, tools.catalogue()),
                tools.catalogue().askedBy(value.answers(), tools.form()),
                tools.catalogue().open(value.answers(), tools.form()));
        if (!now.equals(content)) {
            content = now;
            show(now);
        }
    }

    private void show(Content now) {
        count.setText(String.valueOf(now.cautions().relevant().size()));
        Stream<Node> cards = now.cautions().all().stream()
                .map(noted ->
                        new CautionCard(noted, tools, () -> onDecide.accept(noted), () -> onLeaveOut.accept(noted)));
        Stream<Node> asked = now.asked().stream().map(this::asked);
        Stream<Node> open = now.open().isEmpty() ? Stream.empty() : Stream.of(unanswered(now.open()));
        list.getChildren()
                .setAll(Stream.of(cards, asked, open).flatMap(nodes -> nodes).toList());
    }

    private Node asked(Asked asked) {
        Hyperlink answer = link("ask-" + asked.caution().id(), messages.text("ask.answer"), asked.question());
        answer.setAccessibleText(asked.ask().question() + " " + answer.getText());
        return block(asked.ask().question(), List.of(muted(messages.text("ask.wrote", asked.word())), answer));
    }

    private Node unanswered(List<Question> open) {
        VBox links = new VBox(2);
        open.stream()
                .limit(NAMED)
                .map(question -> link("open-" + question.id(), question.text(), question.id()))
                .forEach(links.getChildren()::add);
        if (open.size() > NAMED) {
            links.getChildren().add(muted(messages.text("open.more", String.valueOf(open.size() - NAMED))));
        }
        return block(messages.text("open.title"), List.of(links));
    }

    private Node block(String title, List<? extends Node> content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("title-4");
        VBox text = new VBox(4, heading);
        text.getChildren().addAll(content);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox block = new HBox(12, new FontIcon(Feather.HELP_CIRCLE), text);
        block.getStyleClass().add("caution-card");
        return block;
    }

    private Hyperlink link(String id, String text, String question) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setWrapText(true);
        link.getStyleClass().add("open-question");
        link.setOnAction(pressed -> onQuestion.accept(question));
        return link;
    }

    private Label small(String key) {
        return Prose.wrapped(messages.text(key), "text-muted", "text-small");
    }

    private static Label muted(String text) {
        return Prose.wrapped(text, "text-muted");
    }
}
