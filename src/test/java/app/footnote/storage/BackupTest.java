package app.footnote.storage;

import static app.footnote.storage.Records.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.client.Client;
import app.footnote.practice.BackupContents;
import app.footnote.practice.Backups;
import app.footnote.practice.Practice;
import app.footnote.session.SessionRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup counts only when it was read again, and opening one never touches the practice. */
class BackupTest {
    @TempDir
    private Path temporary;

    private Path folder;
    private Path zip;
    private Practice practice;
    private Backups backups;
    private Client client;
    private SessionRecord session;

    @BeforeEach
    void keepAClientWithASession() {
        folder = temporary.resolve("practice");
        zip = temporary.resolve("backup.zip");
        Records records = new Records(26);
        client = records.client("Ada");
        session = records.finished(client, NOW);
        try (Practice first = Records.practice(folder)) {
            first.save(client);
            first.save(session);
        }
        practice = Records.practice(folder);
        backups = practice.backups();
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void yesterdaysBackupIsRestoredWhole() throws IOException {
        BackupContents contents = backups.write(zip);
        assertThat(contents).isEqualTo(new BackupContents(1, 0, 1, Optional.of(NOW)));
        assertThat(backups.look(zip)).isEqualTo(contents).isEqualTo(backups.present());
        Map<String, String> before = contents(folder);
        Path restored = temporary.resolve("restored");
        assertThat(backups.restore(zip, restored)).isEqualTo(contents);
        assertThat(contents(restored)).isEqualTo(before);
        assertThat(contents(folder)).isEqualTo(before);
        assertThat(new Verification(restored).verify().problems()).isEmpty();
        try (Practice again = Records.practice(restored)) {
            assertThat(again.sessionsOf(client.id())).containsExactly(session);
        }
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).noneMatch(FileSaver::isTemporary);
        }
    }

    @Test
    void aBackupThatWasChangedOrCutOffAnywhereIsRefused() throws IOException {
        backups.write(zip);
        byte[] good = Files.readAllBytes(zip);
        int list = new String(good, StandardCharsets.ISO_8859_1).indexOf(BackupZip.LIST);
        for (int at = 40; at < list; at += 97) {
            byte[] bad = good.clone();
            bad[at] ^= 1;
            changed(bad);
            refused(Arrays.copyOf(good, at));
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsNeverRestoredInto() throws IOException {
        backups.write(zip);
        assertThatThrownBy(() -> backups.restore(zip, folder)).hasMessageContaining("empty folder");
        assertThatThrownBy(() -> backups.restore(zip, folder.resolve("new"))).hasMessageContaining("empty folder");
        assertThatThrownBy(() -> backups.write(folder.resolve("backup.zip"))).hasMessageContaining("practice itself");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../outside.json", "/etc/x", "a/../../x", "C:\\x", "a\\b", "c:x", "a//b", "./x", "dot./x", ""})
    void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
        refused(zipOf(List.of(name)));
        assertThat(temporary.resolve("outside.json")).doesNotExist();
    }

    @Test
    void aFileThatGrowsWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("bomb.json"));
            out.write(new byte[Json.LARGEST_FILE + 1]);
            out.closeEntry();
        }
        refused(bytes.toByteArray());
    }

    /** A changed time in the zip's own tables does no harm; anything else is refused. */
    private void changed(byte[] bytes) throws IOException {
        Path bad = Files.write(temporary.resolve("bad.zip"), bytes);
        Path target = temporary.resolve("changed-" + Sha256.of(bytes));
        try {
            backups.restore(bad, target);
            assertThat(contents(target)).isEqualTo(contents(folder));
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("no whole backup");
            assertThat(target).doesNotExist();
        }
    }

    private void refused(byte[] bytes) throws IOException {
        Path bad = temporary.resolve("bad.zip");
        Files.write(bad, bytes);
        Path target = temporary.resolve("never");
        assertThatThrownBy(() -> backups.restore(bad, target)).hasMessageContaining("no whole backup");
        assertThat(target).doesNotExist();
    }

    private static byte[] zipOf(List<String> names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write('{');
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(path -> path.toString().endsWith(".json"))
                    .forEach(path -> all.put(root.relativize(path).toString(), Records.text(path)));
        }
        return all;
    }
}
