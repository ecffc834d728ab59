package app.footnote.settings;

/** Where settings are kept. A change is seen at once and written to disk in the background. */
public interface SettingsStore {

    /** Returns the settings as they are now. */
    Settings settings();

    /** Keeps the settings. */
    void save(Settings settings);
}
