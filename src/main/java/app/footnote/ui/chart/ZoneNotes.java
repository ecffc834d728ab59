package app.footnote.ui.chart;

import app.footnote.chart.ZoneId;
import app.footnote.practice.SaveState;
import javafx.beans.value.ObservableValue;

/** The practitioner's own notes on the zones of this chart. */
public interface ZoneNotes {

    /** Returns the note on that zone; empty text if there is none. */
    String note(ZoneId zone);

    /** Keeps the note at once. Called for every change while typing, so it must not wait for the disk. */
    void keep(ZoneId zone, String text);

    /** How saving stands, changing on the JavaFX thread. */
    ObservableValue<SaveState> saving();
}
