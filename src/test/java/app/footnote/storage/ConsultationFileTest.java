package app.footnote.storage;

import static app.footnote.storage.Records.NOW;
import static app.footnote.storage.Records.opened;
import static app.footnote.storage.Records.practice;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.caution.CautionReader;
import app.footnote.chart.Foot;
import app.footnote.client.Client;
import app.footnote.client.Ids;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.CurrentCautions;
import app.footnote.intake.Answer;
import app.footnote.intake.ReplyValue;
import app.footnote.practice.ClientCautions;
import app.footnote.practice.Practice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Consultations through real files: found again whole, unknown things kept, damage reported and left alone. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ConsultationFileTest {
    @TempDir
    private Path temporary;

    private final Ids ids = new Ids(Records.CLOCK, new Random(11));
    private final Client client = new Records(2).client("Zoë Ångström");

    @Test
    void consultationsAreFoundAgainNewestFirstAndInFilesOfTheirOwn() {
        Consultation older = Consultations.locked(ids, client, NOW.minusSeconds(9_000_000));
        Consultation newer = Consultations.full(ids, client, NOW);
        keep(older, newer);
        try (Practice practice = practice(temporary)) {
            assertThat(practice.consultationsOf(client.id())).containsExactly(newer, older);
            assertThat(practice.consultation(older.id())).contains(older);
            assertThat(practice.consultationsOf(ids.nextClient())).isEmpty();
        }
        assertThat(file(older)).isRegularFile();
        assertThat(file(newer)).isRegularFile();
    }

    /** The same list shows that nothing was searched or sorted for it. */
    @Test
    void aClientsConsultationsAreAtHandHoweverManyOthersThereAre() {
        Consultation one = Consultations.full(ids, client, NOW);
        keep(one);
        try (Practice practice = practice(temporary)) {
            Client other = new Records(5).client("Maria Rossi");
            practice.save(other);
            practice.save(Consultations.begun(ids, other, NOW));
            Consultation changed = one.withReview(one.review().dueOn(java.time.LocalDate.parse("2027-01-04")));
            practice.save(changed);
            assertThat(practice.consultationsOf(client.id())).containsExactly(changed);
        }
    }

    @Test
    void theCautionsOfAClientAreThoseOfTheNewestConsultation() {
        keep(Consultations.full(ids, client, NOW.minusSeconds(9_000_000)), Consultations.begun(ids, client, NOW));
        try (Practice practice = practice(temporary)) {
            ClientCautions cautions = new ClientCautions(practice, CautionReader.shipped());
            assertThat(cautions.of(client.id())).isEqualTo(CurrentCautions.NONE);
            Consultation newest = practice.consultationsOf(client.id()).getFirst();
            practice.save(Consultations.full(ids, client, NOW.plusSeconds(60)));
            assertThat(cautions.of(client.id()).relevant())
                    .extracting(noted -> noted.caution().id())
                    .containsExactly("diabetes", "gout");
            assertThat(cautions.leaveOut(client.id()).feet()).containsExactly(Foot.RIGHT);
            assertThat(newest.answers().byQuestion()).isEmpty();
        }
    }

    @Test
    void anAnswerOfAnUnknownKindAndUnknownFieldsSurviveAChange() throws IOException {
        Consultation consultation = Consultations.full(ids, client, NOW);
        keep(consultation);
        String text = Files.readString(file(consultation));
        Files.writeString(
                file(consultation),
                Tampering.rehashed(
                        text.replace("\"answers\" : {", "\"answers\" : {\n \"drawn\" : { \"shape\" : [ 1, 2 ] },")
                                .replace("\"reply\" : \"yes\"", "\"reply\" : \"yes\", \"certainty\" : 0.50")
                                .replace("\"wording\"", "\"witness\" : \"Bo\", \"wording\"")));
        try (Practice practice = practice(temporary)) {
            Consultation again = practice.consultation(consultation.id()).orElseThrow();
            assertThat(again).isEqualTo(consultation);
            practice.save(again.withAnswers(again.answers().with("stress", new Answer.Amount(3))));
        }
        assertThat(Files.readString(file(consultation)))
                .contains("\"drawn\"", "\"shape\"", "\"certainty\" : 0.50", "\"witness\"", "\"amount\" : 3");
    }

    @Test
    void anAnswerTakenBackIsGoneFromTheFile() throws IOException {
        Consultation consultation = Consultations.full(ids, client, NOW);
        keep(consultation);
        try (Practice practice = practice(temporary)) {
            practice.save(consultation.withAnswers(consultation.answers().without("gout")));
        }
        assertThat(Files.readString(file(consultation))).doesNotContain("big toe");
    }

    @Test
    void aConsultationInTheFolderOfAnotherClientIsReportedAndNotShown() throws IOException {
        Consultation consultation = Consultations.full(ids, client, NOW);
        keep(consultation);
        Client other = new Records(3).client("Bo");
        try (Practice practice = practice(temporary)) {
            practice.save(other);
        }
        Path stray = temporary.resolve("clients/" + other.id() + "/consultations/" + consultation.id() + ".json");
        Files.createDirectories(stray.getParent());
        Files.move(file(consultation), stray);
        Opening.Opened opened = opened(temporary);
        assertThat(opened.practice().consultationsOf(client.id())).isEmpty();
        assertThat(opened.practice().consultationsOf(other.id())).isEmpty();
        opened.practice().close();
        assertThat(opened.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo(stray));
        assertThat(stray).exists();
    }

    static Stream<UnaryOperator<String>> damages() {
        return Stream.of(
                _ -> "",
                text -> text.substring(0, text.length() / 2),
                text -> text.replace("\"reply\" : \"yes\"", "\"reply\" : \"maybe\""),
                text -> text.replace("\"amount\" : 7", "\"amount\" : 7.5"),
                text -> text.replace("\"amount\" : 7", "\"amount\" : 99999999999"),
                text -> text.replace("\"2028-02-29\"", "\"2027-02-29\""),
                text -> text.replace("\"answers\" : {", "\"answers\" : { \"x\" : 7,"),
                text -> text.replace("\"75 mg\"", "75"),
                text -> text.replace("[ \"light\" ]", "\"light\""),
                text -> text.replace("permission-received", "permission-granted"),
                text -> text.replace("\"by\" : \"Dr Barrow\"", "\"by\" : \" \""),
                text -> text.replace("\"feet\" : [ \"right\" ]", "\"feet\" : [ \"third\" ]"),
                text -> text.replace("\"zone-5\"", "\"../5\""),
                text -> text.replace("0.125", "12.5"),
                text -> text.replace("0.125", "\"a\""),
                text -> text.replace("0.25, 0.125", "0.25"),
                text -> text.replace("\"due\" : \"2027", "\"due\" : \"9027"),
                text -> text.replace("\"unchangedOn\" : [ \"2026-12-01\" ]", "\"unchangedOn\" : [ \"soon\" ]"),
                text -> text.replace("\"state\" : \"locked\"", "\"state\" : \"ajar\""),
                text -> text.replace("\"state\" : \"locked\"", "\"state\" : \"draft\""),
                text -> text.replaceFirst("\"lockedAt\" : \"2026", "\"lockedAt\" : \"2025"),
                text -> text.replace("\"reason\" : \"Told later\"", "\"reason\" : \"\""),
                text -> text.replace("Europe/London", "Europe/Atlantis"),
                text -> text.replaceFirst("\"clientId\" : \"[^\"]*\"", "\"clientId\" : \"../../x\""));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damageIsReportedAndTheFileLeftAlone(UnaryOperator<String> damage) throws IOException {
        Consultation consultation = Consultations.locked(ids, client, NOW);
        keep(consultation);
        String good = Files.readString(file(consultation));
        String bad = Tampering.rehashed(damage.apply(good));
        assertThat(bad).isNotEqualTo(good);
        Files.writeString(file(consultation), bad);
        Opening.Opened opened = opened(temporary);
        opened.practice().close();
        assertThat(opened.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(file(consultation));
            assertThat(problem.sentence()).hasSizeLessThan(600).doesNotContain("Exception", "tools.jackson");
        });
        assertThat(Files.readString(file(consultation))).isEqualTo(bad);
    }

    @Test
    void everyKindOfReplyIsFoundAgain() {
        Consultation consultation = Consultations.begun(ids, client, NOW);
        for (ReplyValue value : ReplyValue.values()) {
            keep(consultation.withAnswers(consultation.answers().with("gout", Answer.Reply.of(value))));
            try (Practice practice = practice(temporary)) {
                assertThat(practice.consultation(consultation.id())
                                .orElseThrow()
                                .answers()
                                .reply("gout"))
                        .contains(Answer.Reply.of(value));
            }
        }
    }

    private void keep(Consultation... consultations) {
        try (Practice practice = practice(temporary)) {
            practice.save(client);
            Stream.of(consultations).forEach(practice::save);
        }
    }

    private Path file(Consultation consultation) {
        return temporary.resolve("clients/" + client.id() + "/consultations/" + consultation.id() + ".json");
    }
}
