package app.footnote.sound;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The way to the loudspeaker. */
interface Speaker {

    /** Returns an open way to it; empty if there is none, or if it is taken. */
    Optional<SourceDataLine> open();

    /** The computer's own, looked for each time, since one may be plugged in meanwhile. */
    Speaker OF_THE_COMPUTER = () -> {
        AudioFormat format = new AudioFormat(Tone.RATE, Short.SIZE, 1, true, false);
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format);
            return Optional.of(line);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            return Optional.empty(); // no device; the caller says so in words
        }
    };
}
