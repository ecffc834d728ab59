package app.footnote.sound;

import java.util.function.Consumer;

/** Sounds softly. Returns at once; what sounds does so on a thread of its own. */
public interface Chime extends AutoCloseable {
    /** A chime that makes no sound. */
    Chime SILENT = new Chime() {
        @Override
        public void ring(int rings, int volume, Consumer<Boolean> told) {
            told.accept(true);
        }

        @Override
        public void look(Consumer<Boolean> told) {
            told.accept(true);
        }
    };

    /**
     * Sounds, unless the volume is zero.
     *
     * @param rings how often, one or more
     * @param volume 0 to 100
     * @param told told, on any thread, whether there was anything to sound on
     */
    void ring(int rings, int volume, Consumer<Boolean> told);

    /** Tells, on any thread, whether there is anything to sound on. */
    void look(Consumer<Boolean> told);

    /** Sounds no more. */
    @Override
    default void close() {}
}
