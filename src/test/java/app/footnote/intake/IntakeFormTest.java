package app.footnote.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeFormTest {
    private final IntakeForm form = IntakeFormReader.shipped();

    @Test
    void theSectionsStandInTheOrderOfAConversation() {
        assertThat(form.sections())
                .extracting(Section::id)
                .containsExactly(
                        "reason", "health", "operations", "pregnancy", "medication", "allergies", "feet", "daily-life");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "main-concern",
                "goals",
                "earlier-reflexology",
                "pressure",
                "areas-to-avoid",
                "operations",
                "accidents",
                "pregnant",
                "due-date",
                "menopause",
                "family-history",
                "last-doctor-visit",
                "other-care",
                "medicines",
                "blood-thinners",
                "has-allergies",
                "allergens",
                "sleep",
                "stress",
                "stress-causes",
                "exercise",
                "work-posture",
                "drinks",
                "smoking",
                "relaxation",
                "energy",
                "mood",
                "bowel-habit",
                "shoe-size",
                "standing-work",
                "skin-and-nails",
                "orthotics",
                "podiatry",
                "foot-history"
            })
    void everyFieldOfTheRecordKeepersListsIsAsked(String question) {
        assertThat(form.question(question)).isPresent();
    }

    @Test
    void everyHealthQuestionIsAnsweredByNoYesOrUnsure() {
        Section health = form.sections().get(1);
        assertThat(health.questions().filter(question -> question.kind() == QuestionKind.REPLY))
                .hasSizeGreaterThan(25);
        assertThat(health.groups())
                .extracting(group -> group.title().orElseThrow())
                .hasSizeGreaterThan(5);
    }

    @Test
    void theConsentHasAVersionANoticeAndTwoNeededStatements() {
        assertThat(form.consent().version()).isNotBlank();
        assertThat(form.consent().notice()).isNotBlank();
        assertThat(form.consent().statements().stream()
                        .filter(ConsentWording.Statement::required)
                        .map(ConsentWording.Statement::id))
                .containsExactly("informed", "keep-health-data");
        assertThat(form.consent().statements()).extracting("id").contains("contact-doctor");
    }

    @Test
    void aQuestionThatDependsOnAReplyIsAskedAndNeededOnlyAfterIt() {
        Question weeks = form.question("pregnancy-weeks").orElseThrow();
        Answers yes = Answers.NONE.with("pregnant", Answer.Reply.of(ReplyValue.YES));
        assertThat(weeks.isAsked(Answers.NONE)).isFalse();
        assertThat(weeks.isMissing(Answers.NONE)).isFalse();
        assertThat(weeks.isMissing(yes)).isTrue();
        assertThat(form.missing(yes)).contains(weeks);
        assertThat(form.missing(yes.with("pregnancy-weeks", new Answer.Amount(22))))
                .doesNotContain(weeks);
    }

    @Test
    void aBlankTextIsNoAnswer() {
        assertThat(form.missing(Answers.NONE.with("main-concern", new Answer.Text(" "))))
                .extracting(Question::id)
                .contains("main-concern");
    }

    @Test
    void whatIsOnlyAboutTodayIsNotTakenOver() {
        Answers answers = Answers.NONE
                .with("fever", Answer.Reply.of(ReplyValue.YES))
                .with("gout", Answer.Reply.of(ReplyValue.YES))
                .with("asked-by-a-later-form", new Answer.Text("kept"));
        assertThat(form.takenOver(answers).byQuestion().keySet()).containsExactly("gout", "asked-by-a-later-form");
    }

    @Test
    void aFormCannotAskTwiceOrDependOnWhatComesLater() {
        Question one = question("one", Optional.empty());
        Question two = question("two", Optional.of(new Shown("three", List.of(ReplyValue.YES))));
        assertThatThrownBy(() -> formOf(one, one)).hasMessageContaining("twice");
        assertThatThrownBy(() -> formOf(two, question("three", Optional.empty())))
                .hasMessageContaining("depends");
    }

    @Test
    void eachKindTakesItsOwnAnswersOnly() {
        assertThat(QuestionKind.SCALE.takes(new Answer.Amount(10))).isTrue();
        assertThat(QuestionKind.SCALE.takes(new Answer.Amount(11))).isFalse();
        assertThat(QuestionKind.CHOICE.takes(new Answer.Chosen(List.of("a", "b"))))
                .isFalse();
        assertThat(QuestionKind.CHOICES.takes(new Answer.Chosen(List.of("a", "b"))))
                .isTrue();
        assertThat(QuestionKind.DAY.takes(new Answer.Day(LocalDate.EPOCH))).isTrue();
        assertThat(QuestionKind.ROWS.takes(new Answer.Rows(List.of(Map.of())))).isTrue();
        assertThat(QuestionKind.LINE.takes(Answer.Reply.of(ReplyValue.NO))).isFalse();
    }

    private static IntakeForm formOf(Question... questions) {
        QuestionGroup group = new QuestionGroup(Optional.empty(), List.of(questions));
        Section section = new Section("part", "Part", Optional.empty(), List.of(group));
        return new IntakeForm("1", List.of(section), new ConsentWording("1", "Notice", List.of()));
    }

    private static Question question(String id, Optional<Shown> shown) {
        return new Question(
                id, "Well?", QuestionKind.REPLY, false, false, Optional.empty(), List.of(), List.of(), shown);
    }
}
