package app.footnote.caution;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.intake.Answer;
import app.footnote.intake.Answers;
import app.footnote.intake.IntakeForm;
import app.footnote.intake.IntakeFormReader;
import app.footnote.intake.Question;
import app.footnote.intake.ReplyValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CautionCatalogueTest {
    private final CautionCatalogue catalogue = CautionReader.shipped();
    private final IntakeForm form = IntakeFormReader.shipped();

    @Test
    void aNoRaisesNothing() {
        assertThat(catalogue.raisedBy(reply("blood-clot", ReplyValue.NO))).isEmpty();
    }

    @Test
    void aYesRaisesTheCautionWithWhatWasTold() {
        Answers answers = Answers.NONE.with(
                "varicose-veins", Answer.Reply.of(ReplyValue.YES).withDetail("left leg"));
        assertThat(catalogue.raisedBy(answers)).singleElement().satisfies(raised -> {
            assertThat(raised.caution().id()).isEqualTo("varicose-veins");
            assertThat(raised.softer()).isFalse();
            assertThat(raised.detail()).isEqualTo("left leg");
        });
    }

    @Test
    void anUnsureRaisesTheSameCautionMoreSoftly() {
        assertThat(catalogue.raisedBy(reply("blood-clot", ReplyValue.UNSURE)))
                .singleElement()
                .satisfies(raised -> assertThat(raised.softer()).isTrue());
    }

    @Test
    void oneOfSeveralQuestionsIsEnoughAndAYesOutweighsAnUnsure() {
        Answers answers = reply("asthma", ReplyValue.UNSURE)
                .with("osteoporosis", Answer.Reply.of(ReplyValue.YES))
                .with("rheumatism", Answer.Reply.of(ReplyValue.NO));
        assertThat(catalogue.raisedBy(answers)).singleElement().satisfies(raised -> {
            assertThat(raised.question()).isEqualTo("osteoporosis");
            assertThat(raised.softer()).isFalse();
        });
    }

    @Test
    void theStrongestStandsFirst() {
        Answers answers = reply("heavy-meal", ReplyValue.YES)
                .with("gout", Answer.Reply.of(ReplyValue.YES))
                .with("phlebitis", Answer.Reply.of(ReplyValue.UNSURE))
                .with("blood-clot", Answer.Reply.of(ReplyValue.YES))
                .with("epilepsy", Answer.Reply.of(ReplyValue.YES));
        assertThat(catalogue.raisedBy(answers))
                .extracting(raised -> raised.caution().id())
                .containsExactly("blood-clot", "phlebitis", "epilepsy", "gout", "heavy-meal");
    }

    @ParameterizedTest
    @CsvSource({"12, pregnancy-early", "13, pregnancy"})
    void anEarlyPregnancyReplacesTheMilderCaution(int weeks, String raised) {
        Answers answers = reply("pregnant", ReplyValue.YES).with("pregnancy-weeks", new Answer.Amount(weeks));
        assertThat(catalogue.raisedBy(answers))
                .extracting(each -> each.caution().id())
                .containsExactly(raised);
    }

    @Test
    void weeksLeftFromBeforeRaiseNothing() {
        Answers answers = reply("pregnant", ReplyValue.NO).with("pregnancy-weeks", new Answer.Amount(5));
        assertThat(catalogue.raisedBy(answers)).isEmpty();
    }

    @Test
    void freeTextOnlyAsks() {
        Answers answers = reply("takes-medication", ReplyValue.YES)
                .with("medicines", new Answer.Rows(List.of(Map.of("name", "WARFARIN 3 mg", "for", "?"))));
        assertThat(catalogue.raisedBy(answers)).isEmpty();
        assertThat(catalogue.askedBy(answers, form)).singleElement().satisfies(asked -> {
            assertThat(asked.ask().question()).isEqualTo("Blood thinner?");
            assertThat(asked.word()).isEqualTo("warfarin");
            assertThat(asked.question()).isEqualTo("blood-thinners");
        });
    }

    @Test
    void whatIsAnsweredIsNotAskedAgain() {
        Answers answers = Answers.NONE
                .with("main-concern", new Answer.Text("Takes anticoagulants"))
                .with("blood-thinners", Answer.Reply.of(ReplyValue.NO));
        assertThat(catalogue.askedBy(answers, form)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "I am pregnant, Pregnant?",
        "a thrómbosis once, Blood clot or DVT?",
        "type 2 diabetes, 'Diabetes, or numbness in the feet?'"
    })
    void beginningsOfWordsAreKnownWithoutRegardToCaseAndAccents(String text, String question) {
        Answers answers = Answers.NONE.with("main-concern", new Answer.Text(text));
        assertThat(catalogue.askedBy(answers, form))
                .extracting(asked -> asked.ask().question())
                .containsExactly(question);
    }

    @Test
    void theMiddleOfAWordAsksNothing() {
        Answers answers = Answers.NONE.with("main-concern", new Answer.Text("a clumpy heartburn, outfits"));
        assertThat(catalogue.askedBy(answers, form)).isEmpty();
    }

    @Test
    void openQuestionsAreThoseThatCouldRaiseSomethingAndAreAsked() {
        assertThat(catalogue.open(Answers.NONE, form))
                .extracting(Question::id)
                .contains("blood-clot", "diabetes")
                .doesNotContain("main-concern", "pregnancy-weeks", "sleep");
        assertThat(catalogue.open(reply("diabetes", ReplyValue.NO), form))
                .extracting(Question::id)
                .doesNotContain("diabetes");
        assertThat(catalogue.open(reply("pregnant", ReplyValue.YES), form))
                .extracting(Question::id)
                .contains("pregnancy-weeks");
    }

    private static Answers reply(String question, ReplyValue value) {
        return Answers.NONE.with(question, Answer.Reply.of(value));
    }
}
