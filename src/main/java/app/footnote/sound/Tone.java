package app.footnote.sound;

/** The chime as samples: three soft tones that rise, each fading away like a bowl that was touched. */
final class Tone {
    static final int RATE = 44_100;
    private static final double[] PITCHES = {392.0, 493.88, 587.33};
    /** The first overtone makes the tone warm; more would make it bright. */
    private static final double OVERTONE = 0.22;

    private static final double BETWEEN = 0.32;
    private static final double LASTS = 1.6;
    private static final double RISES = 0.06;
    private static final double FADES = 0.42;
    private static final double LOUDEST = 0.3;
    private static final double SILENCE = 0.6;
    private static final int FULL = 100;

    private Tone() {}

    /** Returns 16-bit mono samples, low byte first: the chime so many times, with a silence after each. */
    static byte[] samples(int rings, int volume) {
        double[] one = one();
        byte[] bytes = new byte[rings * one.length * 2];
        double loudness = Math.pow((double) volume / FULL, 2) * LOUDEST * Short.MAX_VALUE;
        for (int i = 0; i < rings * one.length; i++) {
            int sample = (int) Math.round(loudness * one[i % one.length]);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> Byte.SIZE);
        }
        return bytes;
    }

    private static double[] one() {
        double seconds = BETWEEN * (PITCHES.length - 1) + LASTS;
        double[] sum = new double[(int) (RATE * (seconds + SILENCE))];
        for (int tone = 0; tone < PITCHES.length; tone++) {
            int from = (int) (RATE * BETWEEN * tone);
            for (int i = 0; i < RATE * LASTS; i++) {
                sum[from + i] += at(PITCHES[tone], (double) i / RATE);
            }
        }
        return sum;
    }

    /** Begins and ends at zero, so that nothing clicks. */
    private static double at(double pitch, double second) {
        double rise = Math.min(1, second / RISES);
        double end = Math.min(1, (LASTS - second) / RISES);
        double strength = rise * rise * end * Math.exp(-second / FADES);
        double angle = 2 * Math.PI * pitch * second;
        return strength * (Math.sin(angle) + OVERTONE * Math.sin(2 * angle)) / (1 + OVERTONE);
    }
}
