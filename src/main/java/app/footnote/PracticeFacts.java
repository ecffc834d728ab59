package app.footnote;

import app.footnote.chart.ChartPack;
import app.footnote.practice.Practice;
import app.footnote.ui.settings.DataFacts;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Counts what a practice holds, for the settings.
 *
 * @param folder where the practice lies
 */
record PracticeFacts(Path folder, Practice practice, ChartPack chart) implements Supplier<DataFacts> {

    @Override
    public DataFacts get() {
        int clients = practice.clients().clients().size();
        int sessions = practice.clients().clients().stream()
                        .mapToInt(client -> practice.sessionsOf(client.id()).size())
                        .sum()
                + practice.walkIns().size();
        String shown = chart.name() + " " + chart.version();
        return new DataFacts(folder.toString(), clients, sessions, shown, Version.number());
    }
}
