package app.footnote.ui.consultation;

import app.footnote.caution.CautionDecision;
import app.footnote.consultation.Consultation;
import app.footnote.intake.Question;
import app.footnote.intake.QuestionGroup;
import app.footnote.intake.Section;
import app.footnote.record.Addendum;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A consultation to be read: what was answered, agreed, decided and added; corrected answers are struck through. */
public final class ConsultationSummary extends VBox {
    private final ConsultationTools tools;
    private final Messages messages;
    private final AnswerWords words;
    private final Consultation consultation;

    /** Shows that consultation as it stands. */
    public ConsultationSummary(ConsultationTools tools, Consultation consultation) {
        super(16);
        this.tools = tools;
        this.messages = tools.messages();
        this.consultation = consultation;
        words = new AnswerWords(tools);
        getStyleClass().add("consultation-summary");
        for (Section section : tools.form().sections()) {
            List<Question> answered = section.groups().stream()
                    .map(QuestionGroup::questions)
                    .flatMap(List::stream)
                    .filter(question -> consultation.answers().has(question.id()))
                    .toList();
            if (!answered.isEmpty()) {
                getChildren().add(part(section.title(), answered(answered)));
            }
        }
        getChildren().add(part(messages.text("consent.title"), consent()));
        if (!consultation.decisions().isEmpty()) {
            getChildren().add(part(messages.text("summary.decisions"), decisions()));
        }
        if (!consultation.addenda().isEmpty()) {
            getChildren().add(part(messages.text("summary.addenda"), addenda()));
        }
    }

    private VBox part(String title, GridPane grid) {
        Label heading = new Label(title);
        heading.getStyleClass().add("title-4");
        return new VBox(8, heading, grid);
    }

    private GridPane answered(List<Question> questions) {
        GridPane grid = grid();
        for (Question question : questions) {
            String answer = words.answer(question.id(), consultation.answers().to(question.id()));
            boolean corrected = consultation.addenda().stream().anyMatch(each -> each.corrects(question.id()));
            line(grid, question.text(), answer, corrected);
        }
        return grid;
    }

    private GridPane consent() {
        GridPane grid = grid();
        tools.form().consent().statements().stream()
                .filter(statement -> consultation.consent().agreed().contains(statement.id()))
                .forEach(statement -> line(grid, messages.text("summary.agreed"), statement.text(), false));
        String who = consultation.consent().name().isEmpty()
                ? messages.text("answer.none")
                : consultation.consent().name()
                        + consultation
                                .consent()
                                .date()
                                .map(day -> ", " + DayText.of(day))
                                .orElse("");
        line(grid, messages.text("consent.name"), who, false);
        consultation
                .consent()
                .signature()
                .ifPresent(
                        drawn -> line(grid, messages.text("signature.title"), messages.text("summary.signed"), false));
        return grid;
    }

    private GridPane decisions() {
        GridPane grid = grid();
        CautionWords cautions = new CautionWords(tools);
        for (CautionDecision decision : consultation.decisions()) {
            String name = tools.catalogue()
                    .caution(decision.caution())
                    .map(caution -> caution.shortName())
                    .orElse(decision.caution());
            line(grid, name, cautions.decision(decision), false);
        }
        return grid;
    }

    private GridPane addenda() {
        GridPane grid = grid();
        for (Addendum addendum : consultation.addenda()) {
            String what = addendum.field().map(words::question).orElseGet(() -> messages.text("addendum.general"));
            String who = messages.text(
                    "addendum.line",
                    addendum.text(),
                    addendum.reason(),
                    addendum.author(),
                    tools.times().day(addendum.at()) + " " + tools.times().clock(addendum.at()));
            line(grid, what, who, false);
        }
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(20, 6);
        grid.getColumnConstraints().setAll(Columns.shares(42, 58));
        return grid;
    }

    private static void line(GridPane grid, String what, String told, boolean struck) {
        Label left = Prose.wrapped(what, "text-muted");
        Text text = new Text(told);
        text.getStyleClass().add("summary-text");
        text.setStrikethrough(struck);
        grid.addRow(grid.getRowCount(), left, new TextFlow(text));
    }
}
