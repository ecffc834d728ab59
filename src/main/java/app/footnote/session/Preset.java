package app.footnote.session;

import app.footnote.chart.Foot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
     * change places, and the longer minutes go to the second foot; with an open-ended one the minutes stay in place.
     */
    public Preset startingWith(Foot first) {
        List<Stage> ordered = new ArrayList<>(stages);
        for (int i = 0; i + 1 < ordered.size(); i++) {
            Stage one = ordered.get(i);
            Stage two = ordered.get(i + 1);
            if (one.foot().isOppositeOf(two.foot())) {
                if (!one.foot().includes(first)) {
                    ordered.set(i, two.lasting(shorterFirst(one, two)));
                    ordered.set(
                            i + 1, one.lasting(one.planned().plus(two.planned()).minus(shorterFirst(one, two))));
                }
                i++;
            }
        }
        return with(ordered);
    }

    private static Duration shorterFirst(Stage one, Stage two) {
        boolean stay = one.isOpenEnded() || two.isOpenEnded() || one.planned().compareTo(two.planned()) <= 0;
        return stay ? one.planned() : two.planned();
    }

    /** Returns the preset with that stage after its last one, if there is such a stage and none of its id. */
    public Preset endingWith(Optional<Stage> last) {
        return last.filter(
                        stage -> stages.stream().noneMatch(other -> other.id().equals(stage.id())))
                .map(this::plus)
                .orElse(this);
    }

    /** Returns the same stages as another preset. */
    public Preset copiedAs(String otherId, String otherName) {
        return new Preset(otherId, kind, otherName, stages);
    }

    /** Returns the preset under another name. */
    public Preset named(String other) {
        return copiedAs(id, other);
    }

    /** Returns the preset as one of another kind of session. */
    public Preset of(TreatmentKind other) {
        return new Preset(id, other, name, stages);
    }

    /** Returns the preset with that stage after its last one. */
    public Preset plus(Stage last) {
        return changed(all -> all.add(last));
    }

    /** Returns the preset with another stage at that place. */
    public Preset with(int place, Stage stage) {
        return changed(all -> all.set(place, stage));
    }

    /** Returns the preset without the stage at that place, which is not its only one. */
    public Preset without(int place) {
        return changed(all -> all.remove(place));
    }

    /** Returns the preset with the stage of one place at another. */
    public Preset moving(int from, int to) {
        return changed(all -> all.add(to, all.remove(from)));
    }

    private Preset changed(Consumer<List<Stage>> change) {
        List<Stage> changed = new ArrayList<>(stages);
        change.accept(changed);
        return with(changed);
    }

    private Preset with(List<Stage> others) {
        return new Preset(id, kind, name, others);
    }

    /** Returns what a record keeps of this preset. */
    public Treatment treatment() {
        return new Treatment(id, kind, name);
    }
}
