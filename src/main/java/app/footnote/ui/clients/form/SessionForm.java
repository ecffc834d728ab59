package app.footnote.ui.clients.form;

import app.footnote.chart.Foot;
import app.footnote.session.Circumstances;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The open record as a form: sections from the head to the next date, in the order a person fills them in. */
final class SessionForm extends VBox {
    private final SessionDraft draft;
    private final SessionWords words;
    private final Messages messages;
    private final List<Part<SessionRecord, ?>> parts = new ArrayList<>();
    private final FindingsPart findings;

    SessionForm(SessionDraft draft, SessionWords words, Messages messages, UnaryOperator<SessionRecord> compared) {
        this.draft = draft;
        this.words = words;
        this.messages = messages;
        findings = new FindingsPart(draft, messages, compared);
        getStyleClass().add("form-sections");
        getChildren()
                .setAll(
                        section("head", row(line(SessionFields.PRACTITIONER), line(SessionFields.PLACE), number())),
                        section("before", before()),
                        section("feet", feet()),
                        section("findings", findings),
                        section("work", work()),
                        section("reaction", picks(SessionFields.REACTION, words.reactions())),
                        section("after", after()),
                        section("aftercare", picks(SessionFields.AFTERCARE, words.aftercare())),
                        section("plan", plan()),
                        section("note", lines(SessionFields.NOTE)));
    }

    void show(SessionRecord record) {
        parts.forEach(part -> part.show(record));
        findings.show(record);
    }

    /** Returns the fields besides the findings, in their order. */
    List<Correctable<SessionRecord>> fields() {
        return List.copyOf(parts);
    }

    private Node before() {
        List<String> talks = words.talks().stream().map(SessionWords.Step::name).toList();
        VBox box = box(
                picks(SessionFields.TALKED_ABOUT, talks), lines(SessionFields.CHANGES), lines(SessionFields.RESPONSE));
        box.getChildren().add(grid(2, words.scales().stream().map(scale -> score("before", scale))));
        return box;
    }

    private Node after() {
        GridPane scores = grid(2, words.scales().stream().map(scale -> score("after", scale)));
        return box(scores, lines(SessionFields.CLIENT_WORDS));
    }

    private Node feet() {
        Stream<Part<SessionRecord, ?>> both = words.aspects().stream()
                .flatMap(aspect -> Stream.of(observed(Foot.RIGHT, aspect), observed(Foot.LEFT, aspect)));
        return grid(2, both);
    }

    private Node work() {
        return box(picks(SessionFields.TECHNIQUES, words.techniques()), picks(SessionFields.MEDIUM, words.media()));
    }

    private Node plan() {
        return box(
                lines(SessionFields.PLAN),
                row(line(SessionFields.REFERRED_TO), day(SessionFields.REFERRED_ON)),
                row(line(SessionFields.REFERRED_WHY), line(SessionFields.REFERRAL_ANSWER)),
                row(day(SessionFields.NEXT_DATE)));
    }

    private VBox section(String key, Node content) {
        Label title = new Label(messages.text("section." + key));
        title.getStyleClass().add("title-3");
        VBox section = new VBox(12, title, content);
        if (messages.has("section." + key + ".hint")) {
            Label hint = Prose.wrapped(messages.text("section." + key + ".hint"), "text-small", "text-subtle");
            section.getChildren().add(1, hint);
        }
        section.setId("section-" + key);
        section.getStyleClass().addAll("fn-card", "form-section");
        return section;
    }

    private Part<SessionRecord, ?> score(String when, SessionWords.Scale scale) {
        String ends = messages.text("score.ends", scale.low(), scale.high());
        var field =
                "before".equals(when) ? SessionFields.scoreBefore(scale.id()) : SessionFields.scoreAfter(scale.id());
        return kept(new ScorePart(messages.text("score." + when, scale.name()), ends, field, draft));
    }

    private Part<SessionRecord, ?> observed(Foot foot, SessionWords.Aspect aspect) {
        String name = messages.text("feet." + foot.id(), aspect.name());
        return kept(TextPart.line(name, SessionFields.observed(foot, aspect.id()), draft));
    }

    private Part<SessionRecord, ?> line(FormField<SessionRecord, String> field) {
        return kept(TextPart.line(name(field), field, draft));
    }

    private Part<SessionRecord, ?> lines(FormField<SessionRecord, String> field) {
        return kept(TextPart.lines(name(field), field, draft));
    }

    private Part<SessionRecord, ?> picks(
            FormField<SessionRecord, app.footnote.session.Picks> field, List<String> offered) {
        return kept(new PicksPart(name(field), field, draft, offered, messages.text("own." + field.id())));
    }

    private Part<SessionRecord, ?> day(FormField<SessionRecord, Optional<LocalDate>> field) {
        return kept(CheckedPart.day(
                name(field), field, draft, messages.text("day.prompt"), messages.text("day.wrong"), day -> true));
    }

    private Part<SessionRecord, ?> number() {
        String wrong = messages.text("number.wrong", String.valueOf(Circumstances.MOST_SESSIONS));
        return kept(CheckedPart.number(
                name(SessionFields.NUMBER), SessionFields.NUMBER, draft, Circumstances.MOST_SESSIONS, wrong));
    }

    private String name(FormField<SessionRecord, ?> field) {
        return messages.text("field." + field.id());
    }

    private Part<SessionRecord, ?> kept(Part<SessionRecord, ?> part) {
        parts.add(part);
        return part;
    }

    private static VBox box(Node... nodes) {
        return new VBox(14, nodes);
    }

    @SafeVarargs
    private static GridPane row(Part<SessionRecord, ?>... cells) {
        return Grid.of(cells.length, cells);
    }

    private static GridPane grid(int columns, Stream<? extends Part<SessionRecord, ?>> cells) {
        return Grid.of(columns, cells.toList());
    }
}
