package app.footnote.ui.record;

import app.footnote.client.Client;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.session.Preset;
import app.footnote.session.SessionWords;
import app.footnote.settings.SettingsStore;
import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import app.footnote.storage.SessionPresets;
import app.footnote.storage.ShippedSessionWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A real practice in a folder of its own at a clock that can be moved. */
public final class TestPractice {
    private static final List<Preset> PRESETS = SessionPresets.shipped();

    private final MovableClock clock = new MovableClock("2026-11-22T14:38:00Z");
    private final Ids ids = new Ids(clock, new Random(7));
    private final Practice practice;
    private final SettingsStore settings;

    public TestPractice(Path folder) {
        Opening.Opened opened = (Opening.Opened) new PracticeFolder(folder, clock).create();
        practice = opened.practice();
        settings = opened.settings();
    }

    public static Preset preset(String id) {
        return PRESETS.stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The words a session record offers. */
    public static SessionWords words() {
        return ShippedSessionWords.read();
    }

    public static List<Preset> presets() {
        return PRESETS;
    }

    public Client client(String name) {
        Client client = Client.named(ids.nextClient(), name, clock.instant());
        practice.save(client);
        return client;
    }

    public MovableClock clock() {
        return clock;
    }

    public Ids ids() {
        return ids;
    }

    public Practice practice() {
        return practice;
    }

    public SettingsStore settings() {
        return settings;
    }
}
