package app.footnote.ui.session;

import app.footnote.session.EndCue;
import app.footnote.session.Stage;
import app.footnote.settings.SoundSettings;
import app.footnote.settings.StageEnd;
import app.footnote.sound.Chime;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Tells once when the time of a stage has run out, by the chime, by a pulse to be seen, both, or not, as the stage or
 * else the settings say. One that ran out while
 * the computer slept is told once, too, when it wakes.
 */
public final class StageBell {
    private final Chime chime;
    private final Supplier<SoundSettings> settings;
    private final Executor window = Platform::runLater;
    private final ReadOnlyIntegerWrapper pulses = new ReadOnlyIntegerWrapper(this, "pulses", 0);
    private Optional<ClockFace> before = Optional.empty();

    /** Listens to the session from now on. */
    public StageBell(LiveSession live, Chime chime, Supplier<SoundSettings> settings) {
        this.chime = chime;
        this.settings = settings;
        live.faceProperty().subscribe(this::hear);
    }

    /** How often something was to be seen; each change is one pulse. */
    public ReadOnlyIntegerProperty pulsesProperty() {
        return pulses.getReadOnlyProperty();
    }

    private void hear(Optional<ClockFace> now) {
        boolean sameStage = before.isPresent()
                && now.isPresent()
                && before.get().index() == now.get().index()
                && now.get().isTicking();
        Optional<ClockFace> then = before;
        before = now;
        if (sameStage) {
            tell(then.orElseThrow(), now.orElseThrow());
        }
    }

    private void tell(ClockFace then, ClockFace now) {
        if (hasRunOut(now) && !hasRunOut(then)) {
            how(now.current()).ifPresent(this::tellEnd);
        } else if (now.isNear() && !then.isNear() && settings.get().headsUp() && mayBeHeard(now.current())) {
            ring(1, sounded -> {});
        }
    }

    /** A stage that says nothing of its end is told as set. */
    private Optional<StageEnd> how(Stage stage) {
        return switch (stage.endCue()) {
            case AS_SET -> Optional.of(settings.get().stageEnd());
            case CHIME -> Optional.of(StageEnd.CHIME);
            case GLOW -> Optional.of(StageEnd.VISUAL);
            case BOTH -> Optional.of(StageEnd.BOTH);
            case NONE -> Optional.empty();
        };
    }

    private static boolean mayBeHeard(Stage stage) {
        return stage.endCue() != EndCue.GLOW && stage.endCue() != EndCue.NONE;
    }

    private void tellEnd(StageEnd how) {
        boolean isSeen = how != StageEnd.CHIME || settings.get().volume() == 0;
        if (isSeen) {
            pulse();
        }
        if (how != StageEnd.VISUAL) {
            ring(settings.get().rings(), sounded -> seeInstead(sounded || isSeen));
        }
    }

    /** Where there is nothing to sound on, what should be heard is seen. */
    private void seeInstead(boolean told) {
        if (!told) {
            window.execute(this::pulse);
        }
    }

    private void pulse() {
        pulses.set(pulses.get() + 1);
    }

    private void ring(int rings, Consumer<Boolean> told) {
        chime.ring(rings, settings.get().volume(), told);
    }

    /** At 0:00, not only when overtime shows. */
    private static boolean hasRunOut(ClockFace face) {
        return face.waiting().isEmpty() && !face.stage().isUp() && face.stage().seconds() <= 0;
    }
}
