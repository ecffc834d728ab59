package app.footnote.storage;

import static app.footnote.storage.Records.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Client;
import app.footnote.practice.Practice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file tells by its hash whether its body is what was saved. */
class ContentHashTest {
    @TempDir
    private Path folder;

    private Client client;
    private Path file;

    @BeforeEach
    void keepAClient() {
        client = new Records(21).client("Ada \\ \"body\":{ \u05d1 \ud83e\uddb6");
        try (Practice practice = Records.practice(folder)) {
            practice.save(client);
        }
        file = folder.resolve("clients/" + client.id() + "/client.json");
    }

    @Test
    void theHashIsThatOfTheBodyWithoutSpaceBetweenItsTokens() {
        String file =
                "{ \"a\" : { \"body\" : 1 },\n\t\"body\" : { \"b \\\" c\" : [ 1.10, { } ] , \"d\":null }, \"e\":{} }";
        assertThat(ContentHash.ofBodyIn(bytes(file))).contains(Sha256.of(bytes("{\"b \\\" c\":[1.10,{}],\"d\":null}")));
        assertThat(ContentHash.ofBodyIn(bytes("{\"a\":\"body\",\"b\":[{\"body\":1}]}")))
                .isEmpty();
        assertThat(ContentHash.ofBodyIn(bytes("{\"body\":7}"))).contains(Sha256.of(bytes("7")));
    }

    @Test
    void aChangedLetterIsDamage() throws IOException {
        Files.writeString(file, Files.readString(file).replace("Ada", "Ida"));
        assertThat(problems()).isEqualTo(1);
        assertThat(folder.resolve("quarantine")).isNotEmptyDirectory();
    }

    @Test
    void anotherIndentationIsNot() throws IOException {
        Files.writeString(file, Files.readString(file).replaceAll("\\n +", "\n\t\r\n"));
        assertThat(problems()).isZero();
    }

    private int problems() {
        Opening.Opened opened = (Opening.Opened) new PracticeFolder(folder, CLOCK).open();
        opened.practice().close();
        return opened.problems().size();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
