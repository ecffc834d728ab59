package app.footnote.storage;

import app.footnote.client.Client;
import app.footnote.practice.Practice;
import app.footnote.practice.SaveState;
import java.nio.file.Path;

/** Saves one client again and again, telling each save that has reached the disk, until it is killed. */
final class SavingProgram {
    private SavingProgram() {}

    public static void main(String[] arguments) {
        Practice practice = Records.practice(Path.of(arguments[0]));
        Client client = new Records(9).client("0");
        for (int number = 1; true; number++) {
            practice.save(client.withName(String.valueOf(number)));
            while (!(practice.saveState() instanceof SaveState.Saved)) {
                Thread.onSpinWait();
            }
            System.out.println(number);
        }
    }
}
