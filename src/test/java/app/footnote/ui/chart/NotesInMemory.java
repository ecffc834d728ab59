package app.footnote.ui.chart;

import app.footnote.chart.ZoneId;
import app.footnote.practice.SaveState;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Notes that are saved at once, at 10:42 in the morning. */
final class NotesInMemory implements ZoneNotes {
    final Map<ZoneId, String> notes = new HashMap<>();
    final ObjectProperty<SaveState> saving = new SimpleObjectProperty<>(new SaveState.Unchanged());

    @Override
    public String note(ZoneId zone) {
        return notes.getOrDefault(zone, "");
    }

    @Override
    public void keep(ZoneId zone, String text) {
        notes.put(zone, text);
        saving.set(new SaveState.Saved(Instant.parse("2026-11-22T10:42:00Z")));
    }

    @Override
    public ObservableValue<SaveState> saving() {
        return saving;
    }
}
