package app.footnote.storage;

import app.footnote.practice.BackupContents;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Counts the records of a practice by the paths of their files, and finds the newest. */
final class Tally {
    private static final String ID = "[0-9a-f-]{36}";
    private static final Pattern CLIENT = Pattern.compile("clients/" + ID + "/client\\.json");
    private static final Pattern CONSULTATION = Pattern.compile("clients/" + ID + "/consultations/" + ID + "\\.json");
    private static final Pattern SESSION = Pattern.compile("sessions/\\d{4}/" + ID + "\\.json");

    private final Form form;
    private int clients;
    private int consultations;
    private int sessions;
    private Optional<Instant> last = Optional.empty();

    Tally(Form form) {
        this.form = form;
    }

    /**
     * Counts one file.
     *
     * @param path within the practice, with slashes
     */
    void count(String path, byte[] file) {
        boolean isClient = CLIENT.matcher(path).matches();
        boolean isConsultation = CONSULTATION.matcher(path).matches();
        boolean isSession = SESSION.matcher(path).matches();
        clients += isClient ? 1 : 0;
        consultations += isConsultation ? 1 : 0;
        sessions += isSession ? 1 : 0;
        if (isClient || isConsultation || isSession) {
            savedAt(file).filter(at -> last.filter(at::isBefore).isEmpty()).ifPresent(at -> last = Optional.of(at));
        }
    }

    BackupContents contents() {
        return new BackupContents(clients, consultations, sessions, last);
    }

    /** A damaged file is kept in a backup as it is, and counts without its time. */
    private Optional<Instant> savedAt(byte[] file) {
        try {
            return Optional.of(new Fields("file", Json.read(form.fromFile(file))).instant("savedAt"));
        } catch (BadRecord e) {
            return Optional.empty();
        }
    }
}
