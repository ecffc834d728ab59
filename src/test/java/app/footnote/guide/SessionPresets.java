package app.footnote.guide;

import app.footnote.session.Preset;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import app.footnote.session.TreatmentKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The five sessions the guide chooses from, with shortened stages. */
public final class SessionPresets {
    public static final List<Preset> ALL = List.of(
            preset(TreatmentKind.FOOT_MASSAGE, "Foot massage", 15),
            preset(TreatmentKind.FOOT_MASSAGE, "Foot massage", 30),
            preset(TreatmentKind.FOOT_MASSAGE, "Foot massage", 45),
            preset(TreatmentKind.REFLEXOLOGY, "Reflexology", 45),
            preset(TreatmentKind.REFLEXOLOGY, "Reflexology", 60));

    private SessionPresets() {}

    private static Preset preset(TreatmentKind kind, String name, int minutes) {
        return new Preset(
                kind.id() + "-" + minutes,
                kind,
                name + " " + minutes,
                List.of(stage("Right foot", StageFoot.RIGHT, 5), stage("Rest", StageFoot.NONE, minutes - 5)));
    }

    private static Stage stage(String name, StageFoot foot, int minutes) {
        return new Stage(
                name.toLowerCase().replace(' ', '-'), name, Duration.ofMinutes(minutes), foot, Optional.empty());
    }
}
