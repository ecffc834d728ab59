package app.footnote;

import app.footnote.caution.CautionReader;
import app.footnote.client.ClientId;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.intake.IntakeFormReader;
import app.footnote.practice.Practice;
import app.footnote.practice.RecordRef;
import app.footnote.search.Documents;
import app.footnote.search.Hit;
import app.footnote.search.SearchDesk;
import app.footnote.session.SessionId;
import app.footnote.ui.MainWindow;
import app.footnote.ui.Screen;
import app.footnote.ui.clients.ClientsScreen;
import app.footnote.ui.consultation.ConsultationScreen;
import app.footnote.ui.consultation.ConsultationTab;
import app.footnote.ui.record.TimeWords;
import app.footnote.ui.search.FoundPlace;
import app.footnote.ui.search.SearchBox;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Parent;

/** The search over everything, and the way from what was found to its place. */
final class SearchPlace implements AutoCloseable {
    private final MainWindow window;
    private final Practice practice;
    private final Predicate<SessionId> isUnderWay;
    private final ExecutorService filling = worker("footnote-index");
    private final ExecutorService searching = worker("footnote-search");
    private final SearchDesk desk;
    private final SearchBox box;

    /**
     * Finds nothing yet.
     *
     * @param isUnderWay says whether a session is the one on the session screen
     */
    SearchPlace(
            MainWindow window, Practice practice, Shipped shipped, TimeWords times, Predicate<SessionId> isUnderWay) {
        this.window = window;
        this.practice = practice;
        this.isUnderWay = isUnderWay;
        desk = new SearchDesk(
                practice,
                () -> new Documents(shipped.chart(), IntakeFormReader.shipped(), CautionReader.shipped()),
                new SearchDesk.Workers(filling, searching, Platform::runLater));
        box = new SearchBox(practice, desk, times, this::go);
        window.setOnSearch(this::open);
    }

    /** Begins to take up what is in the practice, and what comes to it from now on. */
    void takeUp() {
        desk.takeUp();
    }

    /** Shows the box. */
    void open() {
        window.showSheet(box);
        box.begin();
    }

    /** Looks for those words. */
    void search(String words) {
        box.search(words);
    }

    /** Looks again if the box is in sight, since more was read. */
    void refresh() {
        if (box.getScene() != null) {
            box.refresh();
        }
    }

    @Override
    public void close() {
        filling.shutdownNow();
        searching.shutdownNow();
    }

    private void go(Hit hit) {
        window.hideSheet();
        List<String> words = hit.excerpt().words();
        switch (hit.document().ref()) {
            case RecordRef.OfClient(ClientId id) -> {
                clients().open(id);
                show(words, "#record");
            }
            case RecordRef.OfConsultation(ConsultationId id) ->
                practice.consultation(id).ifPresent(found -> go(found, words));
            case RecordRef.OfSession(SessionId id) -> go(id, words);
        }
    }

    private void go(Consultation consultation, List<String> words) {
        ClientsScreen clients = clients();
        clients.open(consultation.client());
        clients.showTab("consultation");
        if (clients.lookup("#consultation-tab") instanceof ConsultationTab tab) {
            tab.reveal(consultation.id());
        }
        show(words, "#consultation-" + consultation.id());
    }

    private void go(SessionId session, List<String> words) {
        if (isUnderWay.test(session)) {
            window.show(Screen.SESSION);
        } else {
            clients().open(session);
            show(words, "#record");
        }
    }

    /** Leads to the words within that part of the clients' screen. */
    private void show(List<String> words, String part) {
        Parent clients = window.screen(Screen.CLIENTS);
        clients.applyCss();
        clients.layout();
        if (clients.lookup(part) instanceof Parent place) {
            FoundPlace.show(place, words);
        }
    }

    /** Shows the clients; a consultation being held in their place is left as its own button would. */
    private ClientsScreen clients() {
        if (window.screen(Screen.CLIENTS) instanceof ConsultationScreen held) {
            held.leave();
        }
        window.show(Screen.CLIENTS);
        return (ClientsScreen) window.screen(Screen.CLIENTS);
    }

    private static ExecutorService worker(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .daemon()
                .name(name)
                .priority(Thread.MIN_PRIORITY)
                .factory());
    }
}
