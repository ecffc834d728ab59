package app.footnote.awake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Where there is no session bus, a tool of that name on the search path is run and ended. */
@EnabledOnOs(OS.LINUX)
class SystemdInhibitTest {
    @TempDir
    private Path folder;

    @Test
    void theToolRunsAsLongAsTheScreenIsHeld() throws Exception {
        tool("echo $$ \"$@\" > '" + folder + "/asked.part'; mv '" + folder + "/asked.part' '" + folder + "/asked'\n"
                + "exec sleep 60");
        Closeable hold = inhibitor().inhibit();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(folder.resolve("asked")));
        String[] asked = Files.readString(folder.resolve("asked")).split(" ", 2);
        ProcessHandle running = ProcessHandle.of(Long.parseLong(asked[0])).orElseThrow();
        assertThat(running.isAlive()).isTrue();
        assertThat(asked[1]).contains("--what=idle:sleep", "--who=Footnote", "--pid=4711");
        hold.close();
        running.onExit().get(10, TimeUnit.SECONDS);
        assertThat(running.isAlive()).isFalse();
    }

    @Test
    void aToolThatIsRefusedIsToldSo() throws IOException {
        tool("exit 1");
        assertThatThrownBy(() -> inhibitor().inhibit()).isInstanceOf(IOException.class);
    }

    @Test
    void withoutTheToolItIsNotPossible() {
        assertThat(SystemdInhibit.on(folder.toString(), 4711)).isEmpty();
        assertThatThrownBy(() -> inhibitor().inhibit()).isInstanceOf(IOException.class);
    }

    private Inhibitor inhibitor() {
        return Inhibitor.of("Linux", Map.of("PATH", "/nowhere:" + folder), 4711);
    }

    private void tool(String script) throws IOException {
        Path tool = Files.writeString(folder.resolve("systemd-inhibit"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
