package app.footnote;

import app.footnote.practice.Problem;
import app.footnote.sample.SamplePractice;
import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import app.footnote.storage.PracticePlace;
import app.footnote.ui.kit.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The beginning of a practice in a folder a person chose. */
record Beginning(Shipped shipped, Clock clock, Optional<PracticePlace> place) {
    private static final int SAMPLE_CLIENTS = 12;
    private static final long SAMPLE_SEED = 1;

    /** Opens the practice in the folder, or begins one if the folder is empty. */
    Opening in(Path folder, boolean withSample) {
        PracticeFolder practice = new PracticeFolder(folder, clock);
        Opening opening = practice.isUnused() ? begun(practice, withSample) : practice.open();
        return opening instanceof Opening.Opened opened ? remembered(folder, opened) : opening;
    }

    private Opening begun(PracticeFolder practice, boolean withSample) {
        Opening opening = practice.create();
        if (withSample && opening instanceof Opening.Opened begun) {
            new SamplePractice(shipped.chart(), shipped.plainPresets(), clock.instant(), clock.getZone(), SAMPLE_SEED)
                    .fill(begun.practice(), SAMPLE_CLIENTS);
        }
        return opening;
    }

    private Opening remembered(Path folder, Opening.Opened opened) {
        try {
            if (place.isPresent()) {
                place.get().remember(folder);
            }
            return opened;
        } catch (IOException e) {
            return alsoTelling(opened, new Problem(folder, forgotten(folder, e)));
        }
    }

    private static String forgotten(Path folder, IOException reason) {
        return Messages.of("shell").text("folder.forgotten", folder, reason.getMessage());
    }

    private static Opening alsoTelling(Opening.Opened opened, Problem problem) {
        List<Problem> problems = new ArrayList<>(opened.problems());
        problems.add(problem);
        return new Opening.Opened(opened.practice(), opened.settings(), problems);
    }
}
