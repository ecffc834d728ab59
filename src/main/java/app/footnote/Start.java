package app.footnote;

import app.footnote.settings.Settings;
import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import app.footnote.storage.PracticePlace;
import app.footnote.ui.Screen;
import app.footnote.ui.kit.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What was found when the app started.
 *
 * @param folder the practice folder, or the one to offer for a new practice
 * @param opening what came of opening it; empty if no practice was there before
 * @param place where a chosen folder is remembered; empty if the command line named the folder
 */
record Start(Path folder, Optional<Opening> opening, Optional<PracticePlace> place) {

    /** Looks into the folder the command line named. */
    static Start inNamed(Path folder, InstantSource clock) {
        return new Start(folder, opening(folder, clock), Optional.empty());
    }

    /** Looks into the folder remembered from before, or into the system's own place. */
    static Start inRemembered(PracticePlace place, Path otherwise, InstantSource clock) {
        try {
            Optional<Path> remembered = place.remembered();
            if (remembered.isEmpty()) {
                return new Start(otherwise, opening(otherwise, clock), Optional.of(place));
            }
            Path folder = remembered.get();
            return new Start(
                    folder,
                    Optional.of(new PracticeFolder(folder, clock).openFirst(Start::showsRecords)),
                    Optional.of(place));
        } catch (IOException e) {
            Opening refused = new Opening.Refused(Messages.of("shell").text("folder.unknown", e.getMessage()));
            return new Start(otherwise, Optional.of(refused), Optional.of(place));
        }
    }

    private static Optional<Opening> opening(Path folder, InstantSource clock) {
        PracticeFolder practice = new PracticeFolder(folder, clock);
        return practice.isUnused() ? Optional.empty() : Optional.of(practice.openFirst(Start::showsRecords));
    }

    /** Says whether records are read first: a list that fills before one's eyes is worse than a window a moment later. */
    static boolean showsRecords(Settings settings) {
        return settings.remembered()
                .screen()
                .flatMap(Screen::of)
                .filter(screen -> screen == Screen.CLIENTS || screen == Screen.SESSION)
                .isPresent();
    }
}
