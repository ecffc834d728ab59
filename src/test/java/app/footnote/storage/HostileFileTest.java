package app.footnote.storage;

import static app.footnote.storage.Records.NOW;
import static app.footnote.storage.Records.opened;
import static app.footnote.storage.Records.practice;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.practice.Practice;
import app.footnote.session.SessionRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A session file that holds anything but a session is reported in one sentence and left as it is. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileFileTest {
    @TempDir
    private Path temporary;

    private SessionRecord session;
    private String good;

    @BeforeEach
    void keepASession() throws IOException {
        Records records = new Records(5);
        session = records.finished(records.client("Ada"), NOW);
        try (Practice practice = practice(temporary)) {
            practice.save(session);
        }
        good = Files.readString(file());
    }

    static Stream<UnaryOperator<String>> damages() {
        return Stream.of(
                _ -> "",
                _ -> "null",
                _ -> "[]",
                _ -> "{}",
                _ -> "\0".repeat(4096),
                _ -> "[".repeat(100_000),
                _ -> "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000),
                text -> text.substring(0, text.length() / 2),
                text -> text + "{}",
                text -> text.replace("\"note\" :", "\"note\" : \"first\", \"note\" :"),
                text -> text.replace("\"note\" : \"", "\"note\" : \"" + "x".repeat(2_000_001)),
                text -> text.replace("\"note\" :", "\"" + "n".repeat(300) + "\" : 1, \"note\" :"),
                text -> text.replace("\"schema\" : 2", "\"schema\" : 1e999999999"),
                text -> text.replace("\"schema\" : 2", "\"schema\" : -1"),
                text -> text.replace("\"schema\" : 2", "\"schema\" : \"1\""),
                text -> text.replace("footnote-session", "footnote-client"),
                text -> text.replace("Slept", "Sleeps").replace("\"contentHash\"", "\"contentHush\""),
                text -> text.replace("\"rev\" : 1", "\"rev\" : 1.5"),
                text -> text.replace("\"body\"", "\"boby\""),
                text -> text.replace("\"finished\"", "\"done\""),
                text -> text.replaceFirst("\"finishedAt\" : \"[^\"]*\"", "\"finishedAt\" : \"2026-01-01T00:00:00Z\""),
                text -> text.replaceFirst("\"finishedAt\" : \"2026", "\"finishedAt\" : \"+99999999"),
                text -> text.replace("\"PT10M\"", "\"PT-10M\""),
                text -> text.replace("\"PT10M\"", "\"PT9223372036854775807S\""),
                text -> text.replace("\"worked\"", "\"ailing\""),
                text -> text.replace("[ \"worked\" ]", "[ ]"),
                text -> text.replace("\"sole\"", "\"underside\""),
                text -> text.replace("\"zone-5\"", "\"../zone 5\""),
                text -> text.replace("\"zone-5\"", "\"zone-1\"")
                        .replace("\"left\",\n      \"view\"", "\"right\",\n      \"view\""),
                text -> text.replace("Europe/London", "Europe/Atlantis"),
                text -> text.replaceFirst("\"clientId\" : \"[^\"]*\"", "\"clientId\" : \"../../x\""),
                text -> text.replace("\"stages\" : [", "\"stages\" : [ 7, "));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damageIsReportedAndTheFileLeftAlone(UnaryOperator<String> damage) throws IOException {
        String bad = Tampering.rehashed(damage.apply(good));
        assertThat(bad).isNotEqualTo(good);
        Files.writeString(file(), bad);
        Opening.Opened opened = opened(temporary);
        opened.practice().close();
        assertThat(opened.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(file());
            assertThat(problem.sentence()).hasSizeLessThan(600).doesNotContain("Exception", "tools.jackson");
        });
        assertThat(Files.readString(file())).isEqualTo(bad);
    }

    @Test
    void aFileThatIsTooLargeIsReportedAndNotReadWhole() throws IOException {
        Files.writeString(file(), " ".repeat(Json.LARGEST_FILE) + good);
        Opening.Opened opened = opened(temporary);
        opened.practice().close();
        assertThat(opened.problems()).hasSize(1);
    }

    @Test
    void randomlyChangedBytesNeverStopThePracticeFromOpening() throws IOException {
        Random random = new Random(6);
        for (int round = 0; round < 100; round++) {
            byte[] bytes = good.getBytes(StandardCharsets.ISO_8859_1);
            for (int change = 0; change <= random.nextInt(4); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(file(), bytes);
            Opening.Opened opened = opened(temporary);
            opened.practice().close();
            assertThat(file()).hasBinaryContent(bytes);
        }
    }

    private Path file() {
        return temporary.resolve("sessions/2026/" + session.id() + ".json");
    }
}
