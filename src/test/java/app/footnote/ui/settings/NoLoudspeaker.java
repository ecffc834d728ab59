package app.footnote.ui.settings;

import app.footnote.sound.Chime;
import java.util.function.Consumer;

/** A computer without anything to sound on. */
final class NoLoudspeaker implements Chime {

    @Override
    public void ring(int rings, int volume, Consumer<Boolean> told) {
        told.accept(false);
    }

    @Override
    public void look(Consumer<Boolean> told) {
        told.accept(false);
    }
}
