package app.footnote.awake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AwakeTest {
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Awake awake = new Awake(() -> {
        asked.add("hold");
        return () -> asked.add("let go");
    });

    @Test
    void holdsOnceAndLetsGoOnce() throws Exception {
        awake.keep(true);
        awake.keep(true);
        awake.keep(false);
        awake.keep(false);
        assertThat(possible(awake)).isTrue();
        assertThat(asked).containsExactly("hold", "let go", "hold", "let go");
    }

    @Test
    void askingWhetherItIsPossibleDoesNotLetGo() throws Exception {
        awake.keep(true);
        assertThat(possible(awake)).isTrue();
        assertThat(asked).containsExactly("hold");
    }

    @Test
    void aSystemThatRefusesIsToldAndNothingBreaks() throws Exception {
        Awake refused = new Awake(() -> {
            throw new IOException("no");
        });
        refused.keep(true);
        assertThat(possible(refused)).isFalse();
    }

    @Test
    void withoutASessionBusItIsNotPossible() throws Exception {
        assertThat(possible(new Awake(Inhibitor.of("Linux", Map.of(), 1)))).isFalse();
        Map<String, String> nobody = Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus,guid=1");
        assertThat(possible(new Awake(Inhibitor.of("Linux", nobody, 1)))).isFalse();
    }

    private static boolean possible(Awake awake) throws Exception {
        CompletableFuture<Boolean> told = new CompletableFuture<>();
        awake.isPossible(told::complete);
        return told.get(10, TimeUnit.SECONDS);
    }
}
