package app.footnote.ui.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.Foot;
import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.practice.ExampleChart;
import app.footnote.practice.Practice;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import app.footnote.session.Marks;
import app.footnote.session.Plan;
import app.footnote.session.Referral;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.session.Tendency;
import app.footnote.ui.clients.ClientsModel.Shown;
import app.footnote.ui.record.TestPractice;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientsModelTest {
    @TempDir
    private Path folder;

    private TestPractice test;
    private Client anna;
    private ClientsModel model;

    @BeforeEach
    void begin() {
        test = new TestPractice(folder.resolve("practice"));
        anna = test.client("Anna Lindqvist");
        test.client("Zoë Ångström");
        model = new ClientsModel(test.practice(), IntakeParts.NONE, test.clock(), test.ids());
    }

    @AfterEach
    void end() {
        test.practice().close();
    }

    @Test
    void findsNamesWhileTheyAreTypedWithoutRegardToAccents() {
        model.search("zoe ang");
        assertThat(names()).containsExactly("Zoë Ångström");
        model.search("");
        assertThat(names()).containsExactly("Anna Lindqvist", "Zoë Ångström");
    }

    @Test
    void aNewClientIsShownAtOnceAndTheSearchIsOver() {
        model.search("anna");
        Client james = model.add("  James Okafor ");
        assertThat(james.name()).isEqualTo("James Okafor");
        assertThat(names()).containsExactly("Anna Lindqvist", "James Okafor", "Zoë Ångström");
        assertThat(model.shownProperty().get()).isEqualTo(new Shown.Person(james, List.of()));
        assertThat(test.practice().client(james.id())).contains(james);
    }

    /** Each question about a client may be asked a few times a row, and the whole list of clients a few times in all. */
    @Test
    void aListOfTwoThousandClientsAsksForEachClientOnlyAFewTimes() {
        int clients = 2000;
        IntStream.range(2, clients).forEach(number -> test.client("Client " + number));
        Map<String, Integer> asked = new HashMap<>();
        Practice counting = (Practice) Proxy.newProxyInstance(
                Practice.class.getClassLoader(), new Class<?>[] {Practice.class}, (proxy, method, arguments) -> {
                    asked.merge(method.getName(), 1, Integer::sum);
                    return method.invoke(test.practice(), arguments);
                });
        CountedParts parts = new CountedParts();
        new ClientsModel(counting, parts, test.clock(), test.ids());
        assertThat(asked.get("clients")).isLessThanOrEqualTo(4);
        assertThat(asked.get("sessionsOf")).isLessThanOrEqualTo(clients);
        assertThat(parts.questions).isLessThanOrEqualTo(2 * clients);
    }

    private static final class CountedParts implements IntakeParts {
        private int questions;

        @Override
        public boolean hasCautions(ClientId client) {
            questions++;
            return false;
        }

        @Override
        public Optional<LocalDate> reviewDue(ClientId client) {
            questions++;
            return Optional.empty();
        }
    }

    @Test
    void aRowTellsHowManySessionsAndWhenTheLastWas() {
        session(Optional.of(anna));
        model.refresh();
        ClientRow row = model.rows().getFirst();
        assertThat(row.sessions()).isEqualTo(1);
        assertThat(row.last()).map(last -> last.toLocalDate().toString()).contains("2026-11-22");
    }

    @Test
    void aWalkInGivenToAClientStandsInTheirRecord() {
        SessionRecord walkIn = session(Optional.empty());
        model.openWalkIns();
        assertThat(model.shownProperty().get()).isEqualTo(new Shown.WalkIns(List.of(walkIn)));
        model.give(walkIn, anna);
        assertThat(model.shownProperty().get()).isEqualTo(new Shown.WalkIns(List.of()));
        assertThat(test.practice().sessionsOf(anna.id()))
                .extracting(SessionRecord::id)
                .containsExactly(walkIn.id());
        assertThat(model.rows().getFirst().sessions()).isEqualTo(1);
    }

    @Test
    void aGivenWalkInIsComparedWithTheClientsLastMarks() {
        test.practice().save(marked(session(Optional.of(anna)), Mark.TENDER_1));
        test.clock().advance(Duration.ofHours(1));
        SessionRecord walkIn = session(Optional.empty());
        test.practice().save(marked(walkIn, Mark.TENDER_3));
        model.give(walkIn, anna);
        assertThat(test.practice().session(walkIn.id()).orElseThrow().findings())
                .singleElement()
                .extracting(finding -> finding.change().tenderness())
                .isEqualTo(Optional.of(Tendency.MORE));
    }

    @Test
    void aLockedWalkInIsGivenAsItIs() {
        SessionRecord walkIn = session(Optional.empty()).lockNow(test.clock().instant());
        test.practice().save(walkIn);
        model.give(walkIn, anna);
        assertThat(test.practice().session(walkIn.id())).contains(walkIn.givenTo(anna.id()));
    }

    private SessionRecord marked(SessionRecord session, Mark mark) {
        Finding finding = Finding.worked(
                ExampleChart.CHART,
                ExampleChart.TRADITION,
                ExampleChart.spot(3, Foot.LEFT),
                test.clock().instant(),
                session.clock().currentStage().stage());
        return session.withFindings(List.of(finding.with(Marks.of(mark))));
    }

    @Test
    void filtersTellWhoIsOfTodayRecentAndToFollowUp() {
        SessionRecord session = session(Optional.of(anna));
        model.refresh();
        assertThat(counts()).containsExactly(2L, 1L, 1L, 0L, 0L, 0L);
        LocalDate today = LocalDate.now(test.clock());
        plan(session, Plan.NONE.next(Optional.of(today.minusDays(1))));
        assertThat(counts()).containsExactly(2L, 1L, 1L, 1L, 0L, 0L);
        plan(session, Plan.NONE.with(Referral.NONE.to("GP")));
        assertThat(counts()).containsExactly(2L, 1L, 1L, 1L, 0L, 0L);
        plan(session, Plan.NONE.with(Referral.NONE.to("GP").answered("Will go")));
        assertThat(counts()).containsExactly(2L, 1L, 1L, 0L, 0L, 0L);
        model.filter(ClientFilter.TODAY);
        assertThat(names()).containsExactly("Anna Lindqvist");
    }

    @Test
    void cautionsAndReviewsComeFromTheConsultations() {
        IntakeParts intake = new IntakeParts() {
            @Override
            public boolean hasCautions(ClientId client) {
                return client.equals(anna.id());
            }

            @Override
            public Optional<LocalDate> reviewDue(ClientId client) {
                return Optional.of(LocalDate.now(test.clock()).plusDays(client.equals(anna.id()) ? 1 : 0));
            }
        };
        ClientsModel asked = new ClientsModel(test.practice(), intake, test.clock(), test.ids());
        asked.filter(ClientFilter.CAUTIONS);
        assertThat(asked.rows()).extracting(row -> row.client().name()).containsExactly("Anna Lindqvist");
        asked.filter(ClientFilter.REVIEW);
        assertThat(asked.rows()).extracting(row -> row.client().name()).containsExactly("Zoë Ångström");
    }

    @Test
    void theWholeListStandsInGroups() {
        session(Optional.of(anna));
        model.refresh();
        assertThat(ListEntry.grouped(model.rows()))
                .extracting(
                        entry -> entry instanceof ClientRow row ? row.client().name() : entry.toString())
                .containsExactly(
                        "Heading[key=group.today]", "Anna Lindqvist", "Heading[key=group.others]", "Zoë Ångström");
    }

    private List<Long> counts() {
        return Stream.of(ClientFilter.values()).map(model::count).toList();
    }

    private void plan(SessionRecord session, Plan plan) {
        test.practice().save(session.with(session.notes().with(plan)));
        model.refresh();
    }

    private SessionRecord session(Optional<Client> client) {
        SessionRecord session = SessionRecord.start(
                SessionId.next(test.ids()),
                client.map(Client::id),
                TestPractice.preset("foot-massage-30"),
                test.clock().instant(),
                test.clock().getZone());
        SessionRecord over =
                session.withClock(session.clock().finish(test.clock().instant().plus(Duration.ofMinutes(30))));
        test.practice().save(over);
        return over;
    }

    private List<String> names() {
        return model.rows().stream().map(row -> row.client().name()).toList();
    }
}
