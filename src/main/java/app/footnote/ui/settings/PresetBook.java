package app.footnote.ui.settings;

import app.footnote.session.OwnPresets;
import app.footnote.session.Preset;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import app.footnote.session.TreatmentKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The presets while they are edited: one is chosen, every change is kept at once, and the last large one can be undone. */
final class PresetBook {
    private static final Duration USUAL = Duration.ofMinutes(10);

    private final PresetWork work;
    private String chosen;
    private Optional<OwnPresets> before = Optional.empty();

    PresetBook(PresetWork work) {
        this.work = work;
        this.chosen = all().getFirst().id();
    }

    List<Preset> all() {
        return own().over(work.shipped());
    }

    List<Preset> all(TreatmentKind kind) {
        return all().stream().filter(preset -> preset.kind() == kind).toList();
    }

    /** Moves a preset among those of its kind, from one place to another; both count from 0. */
    void move(TreatmentKind kind, int from, int to) {
        List<Preset> kin = new ArrayList<>(all(kind));
        kin.add(to, kin.remove(from));
        Iterator<Preset> next = kin.iterator();
        List<String> ids = all().stream()
                .map(preset -> preset.kind() == kind ? next.next() : preset)
                .map(Preset::id)
                .toList();
        keep(own().ordered(ids, work.shipped()));
    }

    /** Returns the preset that is edited. */
    Preset chosen() {
        return all().stream()
                .filter(preset -> preset.id().equals(chosen))
                .findFirst()
                .orElseGet(() -> all().getFirst());
    }

    void choose(String id) {
        chosen = id;
    }

    /** Changes the chosen preset; one that is as it came is not kept as changed. */
    void change(UnaryOperator<Preset> change) {
        Preset changed = change.apply(chosen());
        keep(work.shipped().contains(changed) ? own().restored(changed.id()) : own().with(changed));
    }

    /** Changes one stage of the chosen preset. */
    void change(String stage, UnaryOperator<Stage> change) {
        change(preset -> preset.with(place(stage), change.apply(preset.stages().get(place(stage)))));
    }

    /** Returns where the stage stands, from 0. */
    int place(String stage) {
        return chosen().stages().stream().map(Stage::id).toList().indexOf(stage);
    }

    /** Puts a stage after the last one. */
    void addStage(String name) {
        change(preset -> preset.plus(new Stage(newStageId(), name, USUAL, StageFoot.BOTH, Optional.empty())));
    }

    /** Takes a stage away, which is not the only one; that can be undone. */
    void removeStage(String stage) {
        OwnPresets was = own();
        change(preset -> preset.without(place(stage)));
        before = Optional.of(was);
    }

    /** Adds a preset of one stage and chooses it. */
    void add(String name, String stage) {
        Stage first = new Stage("stage-1", stage, USUAL, StageFoot.BOTH, Optional.empty());
        addAndChoose(new Preset(work.newId().get(), chosen().kind(), free(name), List.of(first)));
    }

    /** Adds a copy of the chosen preset and chooses it. */
    void copy(String name) {
        addAndChoose(chosen().copiedAs(work.newId().get(), free(name)));
    }

    /** Takes the chosen preset away, which is not the only one, and chooses its neighbour; that can be undone. */
    void delete() {
        int place = all().indexOf(chosen());
        replace(own().without(chosen().id(), work.shipped()));
        chosen = all().get(Math.min(place, all().size() - 1)).id();
    }

    /** Says whether the chosen preset was shipped otherwise. */
    boolean isChanged() {
        return own().presets().stream().map(Preset::id).anyMatch(id -> id.equals(chosen().id()) && isShipped(id));
    }

    /** Says whether a shipped preset was changed, moved or taken away. */
    boolean isAnyChanged() {
        return !own().restored(work.shipped()).equals(own());
    }

    /** Makes the chosen preset as it came; that can be undone. */
    void restore() {
        replace(own().restored(chosen().id()));
    }

    /** Makes all shipped presets as they came; that can be undone. */
    void restoreAll() {
        replace(own().restored(work.shipped()));
    }

    /** Undoes what was taken away or restored last. */
    void undo() {
        before.ifPresent(this::keep);
    }

    /** Says whether another preset is called so. */
    boolean isTaken(String name) {
        return all().stream()
                .filter(preset -> !preset.id().equals(chosen().id()))
                .anyMatch(preset -> preset.name().equalsIgnoreCase(name));
    }

    private boolean isShipped(String id) {
        return work.shipped().stream().anyMatch(preset -> preset.id().equals(id));
    }

    private OwnPresets own() {
        return work.kept().get();
    }

    private void addAndChoose(Preset preset) {
        keep(own().with(preset));
        chosen = preset.id();
    }

    private void replace(OwnPresets other) {
        OwnPresets was = own();
        keep(other);
        before = Optional.of(was);
    }

    private void keep(OwnPresets presets) {
        before = Optional.empty();
        work.keep().accept(presets);
    }

    private String newStageId() {
        return Stream.iterate(chosen().stages().size() + 1, number -> number + 1)
                .map(number -> "stage-" + number)
                .filter(id -> place(id) < 0)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the name, with a number where another preset has it. */
    private String free(String name) {
        List<String> names = all().stream().map(Preset::name).toList();
        return Stream.concat(
                        Stream.of(name), Stream.iterate(2, number -> number + 1).map(number -> name + " " + number))
                .filter(candidate -> names.stream().noneMatch(candidate::equalsIgnoreCase))
                .findFirst()
                .orElseThrow();
    }
}
