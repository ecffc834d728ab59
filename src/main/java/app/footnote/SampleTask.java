package app.footnote;

import app.footnote.practice.Practice;
import app.footnote.practice.SaveState;
import app.footnote.sample.SamplePractice;
import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import java.nio.file.Path;
import java.time.Clock;

/** Fills an empty practice folder with made-up people. */
record SampleTask(Shipped shipped, Clock clock) {

    /** What came of it. */
    sealed interface Result {}

    /** The practice is there. */
    record Filled(String sentence) implements Result {}

    /** It is not, for the reason given. */
    record Refused(String sentence) implements Result {}

    Result fill(Path folder, int clients, long seed) {
        return switch (new PracticeFolder(folder, clock).create()) {
            case Opening.Refused(String sentence) -> new Refused(sentence);
            case Opening.Opened opened -> fill(opened.practice(), folder, clients, seed);
        };
    }

    private Result fill(Practice practice, Path folder, int clients, long seed) {
        new SamplePractice(shipped.chart(), shipped.plainPresets(), clock.instant(), clock.getZone(), seed)
                .fill(practice, clients);
        if (practice.shut() instanceof SaveState.NotSaved(String sentence)) {
            return new Refused(sentence);
        }
        String people = clients == 1 ? "1 client" : clients + " clients";
        return new Filled("A made-up practice of " + people + " is in " + folder + ".");
    }
}
