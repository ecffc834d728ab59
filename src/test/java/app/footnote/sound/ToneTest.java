package app.footnote.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ToneTest {

    @Test
    void theChimeIsSoftAndNeverClicks() {
        int[] samples = samples(1, 100);
        assertThat(IntStream.of(samples).map(Math::abs).max().orElseThrow()).isBetween(2_000, Short.MAX_VALUE / 2);
        int steepest = IntStream.range(1, samples.length)
                .map(i -> Math.abs(samples[i] - samples[i - 1]))
                .max()
                .orElseThrow();
        assertThat(steepest).isLessThan(1_500);
        assertThat(samples[0]).isZero();
        assertThat(samples[samples.length - 1]).isZero();
    }

    @Test
    void theChimeRises() {
        int[] samples = samples(1, 100);
        assertThat(crossings(samples, 0.1)).isLessThan(crossings(samples, 0.9));
    }

    @Test
    void volumeAndRingsAreKept() {
        assertThat(IntStream.of(samples(1, 0))).containsOnly(0);
        int loud = IntStream.of(samples(1, 80)).max().orElseThrow();
        int soft = IntStream.of(samples(1, 20)).max().orElseThrow();
        assertThat(soft).isLessThan(loud / 4);
        assertThat(samples(3, 50)).hasSize(3 * samples(1, 50).length);
    }

    @Test
    void withoutASoundDeviceItIsToldAndNothingBreaks() throws Exception {
        try (PlayedChime chime = new PlayedChime(Optional::empty)) {
            CompletableFuture<Boolean> rang = new CompletableFuture<>();
            CompletableFuture<Boolean> seen = new CompletableFuture<>();
            chime.ring(1, 50, rang::complete);
            chime.look(seen::complete);
            assertThat(rang.get(10, TimeUnit.SECONDS)).isFalse();
            assertThat(seen.get(10, TimeUnit.SECONDS)).isFalse();
        }
    }

    /** How often the wave crosses zero in a tenth of a second. */
    private static long crossings(int[] samples, double second) {
        int from = (int) (second * Tone.RATE);
        return IntStream.range(from, from + Tone.RATE / 10)
                .filter(i -> samples[i] < 0 != samples[i + 1] < 0)
                .count();
    }

    private static int[] samples(int rings, int volume) {
        byte[] bytes = Tone.samples(rings, volume);
        return IntStream.range(0, bytes.length / 2)
                .map(i -> (short) (bytes[2 * i] & 0xff | bytes[2 * i + 1] << 8))
                .toArray();
    }
}
