package app.footnote.ui.session;

import app.footnote.chart.Foot;
import app.footnote.session.Preset;
import app.footnote.session.SessionRecord;
import app.footnote.session.StageFoot;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Which foot comes first. */
final class FirstFoot {
    private FirstFoot() {}

    /** Returns the foot a preset begins with; empty where its feet cannot change places. */
    static Optional<Foot> of(Preset preset) {
        boolean fixed = preset.startingWith(Foot.RIGHT).equals(preset.startingWith(Foot.LEFT));
        return fixed ? Optional.empty() : first(preset.stages().stream().map(stage -> stage.foot()));
    }

    /** Returns the foot a session began with; empty if it worked on none alone. */
    static Optional<Foot> of(SessionRecord session) {
        return first(session.clock().timeline().runs().stream()
                .map(run -> run.stage().foot()));
    }

    private static Optional<Foot> first(Stream<StageFoot> feet) {
        return feet.flatMap(worked ->
                        Arrays.stream(Foot.values()).filter(foot -> foot.id().equals(worked.id())))
                .findFirst();
    }
}
