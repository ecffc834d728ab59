package app.footnote.ui.session;

import app.footnote.chart.Foot;
import app.footnote.client.Client;
import app.footnote.session.Preset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What has been chosen for a new session so far. */
final class StartModel {
    private final ReadOnlyObjectWrapper<List<Preset>> presets;
    private final ObjectProperty<Who> who = new SimpleObjectProperty<>(this, "who", Who.WALK_IN);
    private final ObjectProperty<Optional<Client>> client =
            new SimpleObjectProperty<>(this, "client", Optional.empty());
    private final ObjectProperty<Preset> preset;
    private final ReadOnlyObjectWrapper<Prepared> prepared =
            new ReadOnlyObjectWrapper<>(this, "prepared", Prepared.NOTHING);

    /** Whom a session is for. */
    enum Who {
        CLIENT,
        WALK_IN
    }

    /** Takes the presets to choose from, at least one; the first is chosen. */
    StartModel(List<Preset> presets) {
        this.presets = new ReadOnlyObjectWrapper<>(this, "presets", List.copyOf(presets));
        preset = new SimpleObjectProperty<>(this, "preset", presets.getFirst());
    }

    List<Preset> presets() {
        return presets.get();
    }

    /** The presets to choose from, at least one. */
    ReadOnlyObjectProperty<List<Preset>> presetsProperty() {
        return presets.getReadOnlyProperty();
    }

    /** Offers other presets; what is chosen stays, or the first takes the place of a treatment not offered any more. */
    void offer(List<Preset> others) {
        String chosen = preset.get().id();
        presets.set(List.copyOf(others));
        preset.set(withId(chosen).orElseGet(others::getFirst));
    }

    ObjectProperty<Who> whoProperty() {
        return who;
    }

    ObjectProperty<Optional<Client>> clientProperty() {
        return client;
    }

    /** The treatment as it is offered; {@link #planned} has the feet in the order chosen. */
    ObjectProperty<Preset> presetProperty() {
        return preset;
    }

    /** What else is settled. */
    ReadOnlyObjectProperty<Prepared> preparedProperty() {
        return prepared.getReadOnlyProperty();
    }

    /** Chooses that client; what was asked of another client before is forgotten. */
    void choose(Client someone) {
        if (client.get().filter(before -> !before.id().equals(someone.id())).isPresent()) {
            prepared.set(Prepared.NOTHING);
        }
        client.set(Optional.of(someone));
        who.set(Who.CLIENT);
    }

    /** Chooses the preset of that id, if there is one. */
    void choosePreset(String id) {
        withId(id).ifPresent(preset::set);
    }

    private Optional<Preset> withId(String id) {
        return presets().stream().filter(candidate -> candidate.id().equals(id)).findFirst();
    }

    /** Settles something else. */
    void prepare(UnaryOperator<Prepared> change) {
        prepared.set(change.apply(prepared.get()));
    }

    /** Chooses everything as it was. */
    void choose(SameAgain again) {
        preset.set(again.preset());
        prepare(again::in);
    }

    /** Says whether everything is chosen as it was. */
    boolean isChosen(SameAgain again) {
        return preset.get().equals(again.preset())
                && again.firstFoot().equals(firstFoot())
                && again.medium().equals(prepared.get().medium());
    }

    /** Returns the chosen preset with the feet in the order chosen. */
    Preset planned() {
        return prepared.get().order(preset.get());
    }

    /** Returns what the session begins with; nothing is new with a walk-in. */
    Prepared settled() {
        Prepared all = prepared.get();
        return chosenClient().isPresent() ? all : all.with(all.before().withChanges(""));
    }

    /** Returns the foot the session begins with; empty where the preset leaves no choice. */
    Optional<Foot> firstFoot() {
        return FirstFoot.of(planned());
    }

    /** Returns the client the session will be for; empty for a walk-in. */
    Optional<Client> chosenClient() {
        return who.get() == Who.WALK_IN ? Optional.empty() : client.get();
    }

    /** Says whether nothing is left to choose. */
    boolean isComplete() {
        return who.get() == Who.WALK_IN || client.get().isPresent();
    }

    /** Returns when the session would end if it began at that instant. */
    Instant endIfStarted(Instant now) {
        return now.plus(preset.get().planned());
    }
}
