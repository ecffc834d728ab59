package app.footnote.session;

import app.footnote.chart.Foot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of session with its planned stages, such as "Reflexology 45".
 *
 * @param id kebab-case, unique among presets
 * @param kind the kind of session
 * @param name the name shown
 * @param stages in order; at least one
 */
public record Preset(String id, TreatmentKind kind, String name, List<Stage> stages) {

    /** Refuses a preset without an id, a name or stages, or with two stages of one id. */
    public Preset {
        stages = List.copyOf(stages);
        boolean repeats = stages.stream().map(Stage::id).distinct().count() < stages.size();
        if (id.isBlank() || name.isBlank() || stages.isEmpty() || repeats) {
            throw new IllegalArgumentException("a preset needs an id, a name and stages with ids of their own: " + id);
        }
    }

    /** Says whether a stage is open-ended, so that no end can be foretold. */
    public boolean isOpenEnded() {
        return stages.stream().anyMatch(Stage::isOpenEnded);
    }

    /** Returns the planned time of all stages together; an open-ended one has none. */
    public Duration planned() {
        return stages.stream().map(Stage::planned).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Returns the preset beginning with that foot. Where a right-foot and a left-foot stage follow each other they
     * change places; the minutes stay where they are, so that the longer minutes remain with the second foot.
     */
    public Preset startingWith(Foot first) {
        List<Stage> ordered = new ArrayList<>(stages);
        for (int i = 0; i + 1 < ordered.size(); i++) {
            Stage one = ordered.get(i);
            Stage two = ordered.get(i + 1);
            if (one.foot().isOppositeOf(two.foot())) {
                boolean swap = !one.foot().id().equals(first.id());
                ordered.set(i, swap ? two.lasting(one.planned()) : one);
                ordered.set(i + 1, swap ? one.lasting(two.planned()) : two);
                i++;
            }
        }
        return new Preset(id, kind, name, ordered);
    }

    /** Returns the preset with that stage after its last one, if there is such a stage and none of its id. */
    public Preset endingWith(Optional<Stage> last) {
        List<Stage> more = new ArrayList<>(stages);
        last.filter(stage -> stages.stream().noneMatch(other -> other.id().equals(stage.id())))
                .ifPresent(more::add);
        return new Preset(id, kind, name, more);
    }

    /** Returns what a record keeps of this preset. */
    public Treatment treatment() {
        return new Treatment(id, kind, name);
    }
}
