package app.footnote.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");

    @Test
    void anIdIsALowerCaseVersion7UuidThatHoldsItsMillisecond() {
        UUID id = UUID.fromString(new Ids(InstantSource.fixed(NOW), new Random(1)).next());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
        assertThat(Ids.isValid(id.toString())).isTrue();
    }

    @Test
    void manyIdsOfOneMillisecondDiffer() {
        Ids ids = new Ids(InstantSource.fixed(NOW), new Random(1));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add(ids.next())).isTrue();
        }
    }

    @Test
    void laterIdsSortLater() {
        String early = new Ids(InstantSource.fixed(NOW), new Random(1)).next();
        String late = new Ids(InstantSource.fixed(NOW.plusMillis(1)), new Random(2)).next();
        assertThat(early).isLessThan(late);
    }

    @Test
    void otherTextIsNoId() {
        assertThatThrownBy(() -> new ClientId("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Ids.isValid("019F9C1E-7A52-7C3D-9B0E-2F6A1C4D8E70")).isFalse();
        assertThat(Ids.isValid("019f9c1e-7a52-4c3d-9b0e-2f6a1c4d8e70")).isFalse();
    }
}
