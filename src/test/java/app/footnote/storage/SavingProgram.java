package app.footnote.storage;

import app.footnote.client.Client;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.practice.SaveState;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;

/** Saves one client again and again, telling each save that has reached the disk, until it is killed. */
final class SavingProgram {
    private static final InstantSource CLOCK = InstantSource.system();

    private SavingProgram() {}

    /** Takes the folder of the practice; goes on counting from the name of its only client. */
    public static void main(String[] arguments) {
        Practice practice = practice(Path.of(arguments[0]));
        Client client = practice.clients().clients().stream().findFirst().orElseGet(SavingProgram::first);
        for (int number = Integer.parseInt(client.name()) + 1; true; number++) {
            practice.save(client.withName(String.valueOf(number)));
            awaitSaved(practice);
            System.out.println(number);
        }
    }

    /** Uses as few classes as it can: it is started often. */
    private static Practice practice(Path path) {
        PracticeFolder folder = new PracticeFolder(path, CLOCK, new LocalDisk(), Rhythm::atOnce);
        Opening opening = folder.isUnused() ? folder.create() : folder.open();
        if (opening instanceof Opening.Opened opened) {
            return opened.practice();
        }
        throw new IllegalStateException(opening.toString());
    }

    private static Client first() {
        return Client.named(new Ids(CLOCK, new Random(9)).nextClient(), "0", CLOCK.instant());
    }

    private static void awaitSaved(Practice practice) {
        SaveState state = practice.saveState();
        while (state instanceof SaveState.Saving) {
            Thread.yield();
            state = practice.saveState();
        }
        if (!(state instanceof SaveState.Saved)) {
            throw new IllegalStateException(state.toString());
        }
    }
}
