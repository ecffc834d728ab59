package app.footnote.ui.session;

import app.footnote.client.Client;
import app.footnote.session.Preset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What has been chosen for a new session so far. */
final class StartModel {
    private final List<Preset> presets;
    private final ObjectProperty<Who> who = new SimpleObjectProperty<>(this, "who", Who.WALK_IN);
    private final ObjectProperty<Optional<Client>> client =
            new SimpleObjectProperty<>(this, "client", Optional.empty());
    private final ObjectProperty<Preset> preset;

    /** Whom a session is for. */
    enum Who {
        CLIENT,
        WALK_IN
    }

    /** Takes the presets to choose from, at least one; the first is chosen. */
    StartModel(List<Preset> presets) {
        this.presets = List.copyOf(presets);
        preset = new SimpleObjectProperty<>(this, "preset", presets.getFirst());
    }

    List<Preset> presets() {
        return presets;
    }

    ObjectProperty<Who> whoProperty() {
        return who;
    }

    ObjectProperty<Optional<Client>> clientProperty() {
        return client;
    }

    ObjectProperty<Preset> presetProperty() {
        return preset;
    }

    /** Chooses that client. */
    void choose(Client someone) {
        client.set(Optional.of(someone));
        who.set(Who.CLIENT);
    }

    /** Chooses the preset of that id, if there is one. */
    void choosePreset(String id) {
        presets.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .ifPresent(preset::set);
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
