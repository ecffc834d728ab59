package app.footnote;

import app.footnote.chart.ZoneId;
import app.footnote.practice.Practice;
import app.footnote.practice.SaveState;
import app.footnote.ui.chart.ZoneNotes;
import app.footnote.ui.record.SaveStatus;
import javafx.beans.value.ObservableValue;

/** The practitioner's own notes on the zones of one chart, kept in the practice. */
record OwnZoneNotes(String pack, Practice practice, SaveStatus status) implements ZoneNotes {

    @Override
    public String note(ZoneId zone) {
        return practice.chartNote(pack, zone);
    }

    @Override
    public void keep(ZoneId zone, String text) {
        practice.saveChartNote(pack, zone, text);
    }

    @Override
    public ObservableValue<SaveState> saving() {
        return status.stateProperty();
    }
}
