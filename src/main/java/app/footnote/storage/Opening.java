package app.footnote.storage;

import app.footnote.practice.Practice;
import app.footnote.practice.Problem;
import app.footnote.settings.SettingsStore;
import java.util.List;

/** What came of opening a data folder. */
public sealed interface Opening {

    /**
     * The practice is open.
     *
     * @param practice its records; close it to write the last changes and let the folder go
     * @param settings its settings
     * @param problems the files that could not be read, to be shown once
     */
    record Opened(Practice practice, SettingsStore settings, List<Problem> problems) implements Opening {
        /** Copies the problems. */
        public Opened {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The practice was not opened and nothing was changed.
     *
     * @param sentence why, and what to do, in one sentence
     */
    record Refused(String sentence) implements Opening {}
}
