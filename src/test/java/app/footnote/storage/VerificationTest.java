package app.footnote.storage;

import static app.footnote.storage.Records.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.ZoneId;
import app.footnote.client.Client;
import app.footnote.practice.Practice;
import app.footnote.practice.Problem;
import app.footnote.practice.RecordRef;
import app.footnote.practice.SaveState;
import app.footnote.practice.Verdict;
import app.footnote.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole folder is checked, and nothing in it changed. */
class VerificationTest {
    @TempDir
    private Path folder;

    private SessionRecord session;
    private Client client;

    @BeforeEach
    void keepAClientAndASessionOfThreeSittings() {
        Records records = new Records(25);
        client = records.client("Ada");
        session = records.finished(client, NOW);
        try (Practice practice = Records.practice(folder)) {
            practice.save(client);
            practice.saveChartNote("western", new ZoneId("heart"), "mine");
            for (String note : List.of("one", "two", "three")) {
                practice.save(session.withNote(note));
                practice.endSitting(new RecordRef.OfSession(session.id()));
                Waiting.until(() -> practice.saveState() instanceof SaveState.Saved);
            }
        }
    }

    @Test
    void aWholePracticeHasNothingWrongAndIsNotTouched() throws IOException {
        Map<Path, String> before = contents();
        Verdict verdict = new Verification(folder).verify();
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.files()).isEqualTo(9); // marker, notes, client, session, 3 revisions, 2 copies
        assertThat(verdict.chains()).isEqualTo(1);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aChangedRevisionIsFoundAlsoWhenItsOwnHashWasComputedAnew() throws IOException {
        Path first = revision(1);
        Files.writeString(first, Tampering.rehashed(Files.readString(first).replace("\"one\"", "\"won\"")));
        assertThat(problems()).containsExactly(revision(2));
    }

    @Test
    void aMissingRevisionIsFound() throws IOException {
        Files.delete(revision(2));
        assertThat(problems()).contains(revision(3));
        Files.delete(revision(3));
        assertThat(problems()).containsExactly(file());
    }

    @Test
    void aRecordChangedByAnotherProgramIsFound() throws IOException {
        Files.writeString(file(), Files.readString(file()).replace("three", "throe"));
        assertThat(problems()).containsExactly(file());
        Files.writeString(file(), Tampering.rehashed(Files.readString(file())));
        assertThat(problems()).containsExactly(file());
    }

    @Test
    void aDamagedCopyAMissingClientAndASecondVersionAreFound() throws IOException {
        Path copy = folder.resolve("copies/sessions/2026/" + session.id() + "/1.json");
        Files.writeString(copy, "{");
        Path second = file().resolveSibling(session.id() + "-LAPTOP.json");
        Files.copy(file(), second);
        Files.delete(folder.resolve("clients/" + client.id() + "/client.json"));
        assertThat(problems()).containsExactlyInAnyOrder(copy, second, file());
    }

    @Test
    void aFolderWithoutAPracticeIsSaidToBeNone() {
        assertThat(new Verification(folder.resolve("none")).verify().problems())
                .extracting(Problem::sentence)
                .anyMatch(sentence -> sentence.startsWith("There is no practice"));
    }

    private List<Path> problems() {
        return new Verification(folder)
                .verify().problems().stream().map(Problem::file).distinct().toList();
    }

    private Path revision(int number) {
        return folder.resolve("sessions/2026/" + session.id() + ".revisions/000" + number + ".json");
    }

    private Path file() {
        return folder.resolve("sessions/2026/" + session.id() + ".json");
    }

    private Map<Path, String> contents() throws IOException {
        Map<Path, String> all = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile).forEach(path -> all.put(path, Records.text(path)));
        }
        return all;
    }
}
