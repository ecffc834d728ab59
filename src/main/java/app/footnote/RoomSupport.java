package app.footnote;

import app.footnote.awake.Awake;
import app.footnote.session.SteadyTime;
import app.footnote.sound.Chime;
import app.footnote.ui.settings.RoomAids;

/**
 * What stands behind a session outside the window. Nothing of it is asked before a session runs or Settings open.
 *
 * @param steady the time sessions are counted in
 * @param chime what sounds at the end of a stage
 * @param awake what keeps the screen awake
 */
record RoomSupport(SteadyTime steady, Chime chime, Awake awake) implements AutoCloseable {

    RoomAids aids() {
        return new RoomAids(chime, awake::isPossible);
    }

    @Override
    public void close() {
        chime.close();
        awake.close();
    }
}
