package app.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.caution.CautionDecision;
import app.footnote.caution.CautionReader;
import app.footnote.chart.Foot;
import app.footnote.client.Client;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.intake.Answer;
import app.footnote.intake.IntakeForm;
import app.footnote.intake.IntakeFormReader;
import app.footnote.intake.ReplyValue;
import app.footnote.practice.ExampleChart;
import app.footnote.practice.Practice;
import app.footnote.practice.ReadingProgress;
import app.footnote.record.Addendum;
import app.footnote.session.Finding;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import app.footnote.ui.record.TestPractice;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything written in a real practice is found, and found anew after each save. */
class SearchDeskTest {
    @TempDir
    private Path folder;

    private final IntakeForm form = IntakeFormReader.shipped();
    private final Queue<Runnable> filling = new ArrayDeque<>();
    private final Queue<Runnable> searching = new ArrayDeque<>();
    private TestPractice test;
    private Practice practice;
    private SearchDesk desk;

    @BeforeEach
    void open() {
        test = new TestPractice(folder);
        practice = test.practice();
        desk = desk();
    }

    private SearchDesk desk() {
        SearchDesk made = new SearchDesk(
                practice,
                () -> new Documents(ExampleChart.CHART, form, CautionReader.shipped()),
                new SearchDesk.Workers(filling::add, searching::add, Runnable::run));
        made.takeUp();
        return made;
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void allThatIsWrittenAboutAClientIsFound() {
        Client client = test.client("Zoë Łukasiewicz");
        practice.save(
                client.withIdentity(client.identity().withCode("ZL-7", false).withPreferredName("Zozo"))
                        .withTags(List.of("runner")));

        assertThat(List.of("lukasiewicz", "zl-7", "zozo", "RUNNER"))
                .allSatisfy(word -> assertThat(fields(word)).hasSize(1));
        assertThat(fields("runner")).containsExactly(Field.TAG);
    }

    @Test
    void anAnswerAGoalACautionAndADecisionAreFound() {
        Client client = test.client("Anna Lindqvist");
        Consultation consultation = Consultation.begin(
                ConsultationId.next(test.ids()),
                client.id(),
                test.clock().instant().atZone(test.clock().getZone()),
                "Maria",
                form);
        String raising = CautionReader.shipped()
                .cautions()
                .getFirst()
                .triggers()
                .getFirst()
                .question();
        practice.save(consultation
                .withAnswers(consultation
                        .answers()
                        .with("goals", new Answer.Text("Sleep through the night"))
                        .with(raising, new Answer.Reply(ReplyValue.YES, "since the flight", "")))
                .decide(CautionDecision.of(
                        CautionReader.shipped().cautions().getFirst().id(),
                        CautionDecision.Kind.POSTPONED,
                        "after the check-up",
                        test.clock().instant(),
                        "Maria")));

        assertThat(fields("through night")).containsExactly(Field.GOALS);
        assertThat(fields("flight")).containsExactly(Field.ANSWER);
        assertThat(fields("check-up")).containsExactly(Field.DECISION);
        String caution = CautionReader.shipped().cautions().getFirst().name();
        assertThat(fields(caution)).hasSize(1);
    }

    @Test
    void allThatIsWrittenInASessionIsFoundAndAnAddendumToo() {
        SessionRecord session = session("Slept through the left foot");
        Finding finding = Finding.worked(
                        ExampleChart.CHART,
                        ExampleChart.TRADITION,
                        ExampleChart.spot(1, Foot.RIGHT),
                        test.clock().instant(),
                        session.clock().currentStage().stage())
                .withClientWords("like a pea");
        session = session.toggle(finding)
                .with(session.notes().with(session.notes().plan().withText("More on the heel")));
        practice.save(session);

        assertThat(fields("SLEPT")).containsExactly(Field.NOTE);
        assertThat(fields("pea")).containsExactly(Field.CLIENT_WORDS);
        assertThat(fields("heel")).containsExactly(Field.PLAN);
        assertThat(fields(finding.zoneName())).containsExactly(Field.FINDING);
        practice.save(session.finish(test.clock().instant(), test.clock().instant())
                .lockNow(test.clock().instant())
                .add(new Addendum(
                        "Maria", test.clock().instant(), "forgotten", "It was the Ærø ferry", Optional.empty())));
        assertThat(fields("aero")).containsExactly(Field.ADDENDUM);
    }

    @Test
    void aZoneIsFoundByItsNameThenAndItsNameNow() {
        SessionRecord session = session("");
        Finding now = Finding.worked(
                ExampleChart.CHART,
                ExampleChart.TRADITION,
                ExampleChart.spot(1, Foot.RIGHT),
                test.clock().instant(),
                session.clock().currentStage().stage());
        practice.save(session.toggle(new Finding(
                now.spot(),
                now.chart(),
                "Former name",
                now.place(),
                now.marks(),
                now.markedAt(),
                now.stage(),
                now.moments(),
                "",
                "",
                now.change())));

        assertThat(fields("former")).containsExactly(Field.FINDING);
        assertThat(fields(now.zoneName())).containsExactly(Field.FINDING);
    }

    @Test
    void theTextOfTheLastSaveIsTheOneFound() {
        SessionRecord session = session("first");
        practice.save(session.withNote("second"));

        assertThat(fields("first")).isEmpty();
        assertThat(fields("second")).hasSize(1);
    }

    @Test
    void onlyTheNewestQuestionIsAnswered() {
        session("one two");
        run(filling);
        List<String> answered = new ArrayList<>();
        desk.ask("one", answer -> answered.add("one"));
        desk.ask("two", answer -> answered.add("two"));
        run(searching);

        assertThat(answered).containsExactly("two");
    }

    @Test
    void tellsOfHowManySessionsTheTextIsThere() throws InterruptedException {
        for (int number = 0; number < 100; number++) {
            session("number " + number);
        }
        practice.close();
        practice = ((Opening.Opened) new PracticeFolder(folder, test.clock()).openFirst(settings -> true)).practice();
        desk = desk();

        run(filling);
        assertThat(desk.progress()).isEqualTo(new ReadingProgress(64, 100));
        BlockingQueue<Runnable> owner = new LinkedBlockingQueue<>();
        practice.readRest(owner::add, (now, problems) -> {});
        owner.take().run();
        assertThat(desk.progress().isComplete()).isFalse();
        run(filling);
        assertThat(desk.progress()).isEqualTo(new ReadingProgress(100, 100));
        assertThat(fields("number 0")).hasSizeGreaterThan(1);
    }

    private SessionRecord session(String note) {
        SessionRecord session = SessionRecord.start(
                        SessionId.next(test.ids()),
                        Optional.empty(),
                        TestPractice.preset("foot-massage-15"),
                        test.clock().instant(),
                        test.clock().getZone())
                .withNote(note);
        practice.save(session);
        return session;
    }

    private List<Field> fields(String typed) {
        run(filling);
        List<Field> fields = new ArrayList<>();
        desk.ask(
                typed,
                answer -> answer.hits()
                        .forEach(hit -> fields.add(hit.excerpt().passage().field())));
        run(searching);
        return fields;
    }

    private static void run(Queue<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }
}
