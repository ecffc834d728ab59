package app.footnote;

import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.settings.RoomSettings;
import app.footnote.settings.SettingsStore;
import app.footnote.ui.chart.ChartChoices;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import app.footnote.ui.session.DimSwitch;
import app.footnote.ui.settings.DataFacts;
import app.footnote.ui.settings.PresetWork;
import app.footnote.ui.settings.RoomAids;
import app.footnote.ui.settings.SettingsScreen;
import java.nio.file.Path;
import java.time.Clock;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The settings, and what follows from a change of them. */
final class SettingsPlace {
    private final Shipped shipped;
    private final Path folder;
    private final Practice practice;
    private final SettingsStore store;
    private final ChartChoices choices;
    private final Clock clock;
    private final Surroundings surroundings;
    private final RoomAids aids;
    private final Ids ids;
    private final SaveStatus status;
    private final BackupPlace backups;
    private final ObjectProperty<RoomSettings> room;

    SettingsPlace(
            Shipped shipped,
            Path folder,
            Practice practice,
            SettingsStore store,
            ChartChoices choices,
            Clock clock,
            RoomAids aids,
            Ids ids,
            SaveStatus status,
            Surroundings surroundings) {
        this.ids = ids;
        this.status = status;
        this.aids = aids;
        this.shipped = shipped;
        this.folder = folder;
        this.practice = practice;
        this.store = store;
        this.choices = choices;
        this.clock = clock;
        this.surroundings = surroundings;
        this.backups = new BackupPlace(folder, practice, store, clock, surroundings);
        this.room = new SimpleObjectProperty<>(this, "room", store.settings().room());
    }

    /** The settings of the treatment room as they are now. */
    ObservableValue<RoomSettings> roomProperty() {
        return room;
    }

    /** Dims the treatment room, which is dark then, or not. */
    DimSwitch dimSwitch() {
        return new DimSwitch(
                () -> store.settings().room().dark() && store.settings().room().warm(), this::dim);
    }

    private void dim(boolean isDim) {
        RoomSettings now = store.settings().room();
        store.save(store.settings().withRoom(now.withWarm(isDim).withDark(isDim || now.dark())));
        changed();
    }

    SettingsScreen screen() {
        return new SettingsScreen(
                store,
                this::changed,
                this::facts,
                () -> surroundings.openFolder(folder),
                practice::profile,
                practice::save,
                backups,
                presets(),
                shipped.words().phrases(),
                aids,
                clock.getZone());
    }

    private PresetWork presets() {
        return new PresetWork(
                shipped.chart(),
                shipped.presets(),
                practice::presets,
                practice::save,
                ids::next,
                status,
                new TimeWords(clock));
    }

    private void changed() {
        choices.reducedMotionProperty().set(store.settings().look().reducedMotion());
        room.set(store.settings().room());
        surroundings.wear(store.settings());
    }

    private DataFacts facts() {
        int clients = practice.clients().clients().size();
        int sessionCount = practice.clients().clients().stream()
                        .mapToInt(client -> practice.sessionsOf(client.id()).size())
                        .sum()
                + practice.walkIns().size();
        String chart = shipped.chart().name() + " " + shipped.chart().version();
        return new DataFacts(folder.toString(), clients, sessionCount, chart, Version.number());
    }
}
