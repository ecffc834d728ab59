package app.footnote.ui.guide;

import app.footnote.guide.Question;
import app.footnote.guide.TreatmentGuide;
import app.footnote.session.Preset;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Four short questions and, beside them, the session that fits the answers. Content of a sheet. */
public final class GuidePane extends VBox {
    private final TreatmentGuide guide;
    private List<Preset> usual;
    private List<Preset> own = List.of();
    private final Messages messages;
    private final GuideActions actions;
    private final Map<String, QuestionBlock> blocks;
    private final AnswerCard card;
    private final Button close;

    /**
     * Makes the guide with nothing but the usual answers given.
     *
     * @param presets the sessions to choose from
     * @param messages the texts of {@code Messages.of("guide")}
     */
    public GuidePane(TreatmentGuide guide, List<Preset> presets, Messages messages, GuideActions actions) {
        this.guide = guide;
        this.usual = List.copyOf(presets);
        this.messages = messages;
        this.actions = actions;
        this.blocks = guide.questions().stream()
                .collect(Collectors.toMap(Question::id, question -> new QuestionBlock(question, this::weigh)));
        this.card = new AnswerCard(messages, actions.use());
        this.close = new Named(messages).iconButton("guide-close", "guide.close", Feather.X);
        setId("guide");
        getStyleClass().add("guide");
        getChildren().setAll(header(), columns(), footer());
        weigh();
    }

    /** Suggests from other sessions, those the practice made itself apart; at least one of all. The answers stay. */
    public void offer(List<Preset> someUsual, List<Preset> someOwn) {
        usual = List.copyOf(someUsual);
        own = List.copyOf(someOwn);
        weigh();
    }

    /**
     * Answers a question as a click would.
     *
     * @throws IllegalArgumentException if the question or the answer is unknown
     */
    public void answer(String question, String answer) {
        guide.question(question).answer(answer);
        blocks.get(question).choose(answer);
    }

    /** Leaves out the button that closes the sheet, for use on a screen of its own. */
    GuidePane withoutClose() {
        close.setVisible(false);
        close.setManaged(false);
        return this;
    }

    private Node header() {
        VBox words = new VBox(
                Prose.line(messages.text("guide.title"), "title-2"),
                Prose.line(messages.text("guide.lead"), "text-muted"));
        words.getStyleClass().add("guide-words");
        close.getStyleClass().add("flat");
        close.setOnAction(click -> actions.close().run());
        return new HBox(words, spring(), close);
    }

    private Node columns() {
        VBox questions = new VBox();
        questions.getStyleClass().add("guide-questions");
        guide.questions().forEach(question -> questions.getChildren().add(blocks.get(question.id())));
        HBox.setHgrow(questions, Priority.ALWAYS);
        HBox columns = new HBox(questions, card);
        columns.getStyleClass().add("guide-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        return columns;
    }

    private Node footer() {
        Hyperlink about = new Hyperlink(messages.text("guide.about"));
        about.setId("guide-about");
        about.setOnAction(click -> actions.about().run());
        Button own = new Named(messages).button("guide-own", "guide.own");
        own.getStyleClass().add("large");
        own.setOnAction(click -> actions.close().run());
        HBox footer = new HBox(about, spring(), own, card.useButton());
        footer.getStyleClass().add("guide-footer");
        return footer;
    }

    private void weigh() {
        Map<String, String> answers = blocks.entrySet().stream()
                .flatMap(entry -> entry.getValue().chosen().map(answer -> Map.entry(entry.getKey(), answer)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        card.show(guide.suggest(answers, usual, own));
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
