package app.footnote;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.consultation.Consultation;
import app.footnote.practice.Practice;
import app.footnote.practice.Problem;
import app.footnote.practice.RecordRef;
import app.footnote.practice.Version;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.ui.GoodCopy;
import app.footnote.ui.GoodCopySheet;
import app.footnote.ui.MainWindow;
import app.footnote.ui.Notices;
import app.footnote.ui.clients.ClientFacts;
import app.footnote.ui.clients.form.SessionLook;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.TimeWords;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.layout.VBox;

/** The way from the report of a damaged record to its last good copy, and back into the practice. */
final class RecoveryPlace {
    private static final int ROW_GAP = 12;

    private final Messages messages = Messages.of("shell");
    private final Practice practice;
    private final Supplier<ConsultationPlace> consultations;
    private final SessionLook sessions;
    private final TimeWords times;
    private final Notices notices;
    private final GoodCopySheet sheet;
    private final Runnable onMended;

    /**
     * Offers the copies where the notices report the damage.
     *
     * @param onMended called when a record is back
     */
    RecoveryPlace(
            MainWindow window,
            Notices notices,
            Practice practice,
            SessionWords words,
            Supplier<ConsultationPlace> consultations,
            Clock clock,
            Runnable onMended) {
        this.practice = practice;
        this.consultations = consultations;
        this.sessions = new SessionLook(practice, words, clock);
        this.times = new TimeWords(clock);
        this.notices = notices;
        this.onMended = onMended;
        this.sheet = new GoodCopySheet(window, times);
        notices.setOnMend(problem -> problem.damaged().ifPresent(record -> look(problem, record)));
    }

    private void look(Problem problem, RecordRef<?> record) {
        switch (record) {
            case RecordRef.OfClient client -> read(problem, client, copy -> ofClient(problem, copy));
            case RecordRef.OfConsultation held -> read(problem, held, copy -> ofConsultation(problem, copy));
            case RecordRef.OfSession session -> read(problem, session, copy -> ofSession(problem, copy));
        }
    }

    /** Files are read on another thread; what cannot be read there is no good copy either. */
    private <T> void read(Problem problem, RecordRef<T> record, Function<Copy<T>, GoodCopy> words) {
        Thread.ofPlatform().daemon().name("footnote-copies").start(() -> {
            Optional<Copy<T>> copy = last(record);
            Platform.runLater(() -> copy.map(words).ifPresentOrElse(sheet::offer, () -> sheet.refuse(problem.file())));
        });
    }

    private <T> Optional<Copy<T>> last(RecordRef<T> record) {
        try {
            Optional<Version<T>> version = practice.versions().last(record);
            return version.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Copy<>(version.get(), practice.versions().read(version.get())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private GoodCopy ofClient(Problem problem, Copy<Client> copy) {
        Client client = copy.value();
        VBox facts = new VBox(ROW_GAP);
        facts.getChildren().setAll(new ClientFacts().of(client));
        String name = messages.text("mend.client", client.shownName());
        return new GoodCopy(copy.version(), name, facts, () -> put(problem, () -> practice.save(client)));
    }

    private GoodCopy ofConsultation(Problem problem, Copy<Consultation> copy) {
        Consultation held = copy.value();
        String name =
                messages.text("mend.consultation", name(Optional.of(held.client())), times.day(held.startedThere()));
        return new GoodCopy(
                copy.version(), name, consultations.get().look(held), () -> put(problem, () -> practice.save(held)));
    }

    private GoodCopy ofSession(Problem problem, Copy<SessionRecord> copy) {
        SessionRecord session = copy.value();
        String name = messages.text("mend.session", name(session.client()), times.day(session.startedThere()));
        return new GoodCopy(
                copy.version(), name, sessions.of(session), () -> put(problem, () -> practice.save(session)));
    }

    private String name(Optional<ClientId> client) {
        return client.map(id -> practice.client(id).map(Client::shownName).orElse(messages.text("mend.unknown")))
                .orElse(messages.text("mend.walk-in"));
    }

    private void put(Problem problem, Runnable save) {
        save.run();
        practice.flush();
        notices.mended(problem.file());
        onMended.run();
    }

    private record Copy<T>(Version<T> version, T value) {}
}
