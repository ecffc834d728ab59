package app.footnote.ui.session;

import app.footnote.settings.SettingsStore;
import app.footnote.settings.SoundSettings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Turns the sound of a session off and on again, as loud as it was. */
public final class SoundSwitch {
    private final SettingsStore store;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(this, "on");
    private int loudness = SoundSettings.DEFAULT.volume();

    /** Begins with what the settings say. */
    public SoundSwitch(SettingsStore store) {
        this.store = store;
        refresh();
    }

    /** Whether anything is heard. */
    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /** Takes note of what was changed in the settings. */
    public void refresh() {
        int volume = store.settings().sound().volume();
        loudness = volume > 0 ? volume : loudness;
        on.set(volume > 0);
    }

    /** Turns it off, or on again. */
    public void turn() {
        int volume = on.get() ? 0 : loudness;
        store.save(store.settings().withSound(store.settings().sound().withVolume(volume)));
        refresh();
    }
}
