package app.footnote.sound;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.sound.sampled.SourceDataLine;

/** A chime that is computed and played through Java's own sound. Nothing of it is loaded before it first sounds. */
public final class PlayedChime implements Chime {
    private final Speaker speaker;
    private final ExecutorService player = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("footnote-chime").factory());

    /** Makes the chime of this computer. */
    public PlayedChime() {
        this(Speaker.OF_THE_COMPUTER);
    }

    PlayedChime(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public void ring(int rings, int volume, Consumer<Boolean> told) {
        if (volume > 0) {
            player.execute(() -> told.accept(play(rings, volume)));
        }
    }

    @Override
    public void look(Consumer<Boolean> told) {
        player.execute(() -> {
            Optional<SourceDataLine> line = speaker.open();
            line.ifPresent(SourceDataLine::close);
            told.accept(line.isPresent());
        });
    }

    @Override
    public void close() {
        player.shutdownNow();
    }

    private boolean play(int rings, int volume) {
        return speaker.open()
                .map(line -> play(line, Tone.samples(rings, volume)))
                .orElse(false);
    }

    private static boolean play(SourceDataLine line, byte[] samples) {
        try (line) {
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
            return true;
        }
    }
}
