package app.footnote.settings;

/** Settings in memory, at first those of a new practice. */
public final class KeptSettings implements SettingsStore {
    private Settings settings = Settings.DEFAULT;

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void save(Settings changed) {
        settings = changed;
    }
}
