package app.footnote;

import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.practice.SaveState;
import app.footnote.settings.Settings;
import app.footnote.settings.SettingsStore;
import app.footnote.storage.Opening;
import app.footnote.ui.MainWindow;
import app.footnote.ui.Notices;
import app.footnote.ui.Screen;
import app.footnote.ui.chart.ChartActions;
import app.footnote.ui.chart.ChartChoices;
import app.footnote.ui.chart.ChartScreen;
import app.footnote.ui.clients.ClientsScreen;
import app.footnote.ui.record.SaveLine;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import app.footnote.ui.settings.SettingsScreen;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.application.Platform;
import javafx.scene.Parent;

/** An open practice on the screen: makes each screen and leads from one to the other. */
final class Workspace {
    private final Shipped shipped;
    private final Practice practice;
    private final SettingsStore store;
    private final Clock clock;
    private final Ids ids;
    private final Surroundings surroundings;
    private final RoomSupport support;
    private final SaveStatus status;
    private final ChartChoices choices;
    private final SessionPlace sessions;
    private final MainWindow window;
    private final SearchPlace search;
    private final Notices notices;
    private Optional<ConsultationPlace> consultations = Optional.empty();

    /**
     * Makes the window and shows the screen it was left at.
     *
     * @param folder where the practice lies
     */
    Workspace(
            Shipped shipped,
            Path folder,
            Opening.Opened opened,
            Clock clock,
            RandomGenerator random,
            Surroundings surroundings) {
        this.shipped = shipped;
        this.practice = opened.practice();
        this.store = opened.settings();
        this.clock = clock;
        this.ids = new Ids(clock, random);
        this.surroundings = surroundings;
        this.status = new SaveStatus(practice);
        this.notices = new Notices(opened.problems(), status::retry);
        this.choices = KeptChoices.of(shipped.chart(), store);
        this.support = surroundings.support(clock);
        SettingsPlace settings = new SettingsPlace(
                shipped, folder, practice, store, choices, clock, support.aids(), ids, status, surroundings);
        this.window = new MainWindow(makers(settings));
        this.sessions = new SessionPlace(
                window,
                practice,
                shipped,
                () -> consultations().forSessions(),
                clock,
                ids,
                status,
                choices,
                settings.roomProperty(),
                support,
                store,
                settings.dimSwitch(),
                () -> guide().show());
        this.search = new SearchPlace(window, practice, shipped, new TimeWords(clock), sessions::isUnderWay);
        sessions.follow(surroundings);
        window.setRoomKeys(() -> store.settings().room().keys());
        wireWindow();
    }

    /** The root of the scene. */
    MainWindow window() {
        return window;
    }

    /** The running session, if there is one, and its screens. */
    SessionPlace sessions() {
        return sessions;
    }

    /** The search over everything. */
    SearchPlace search() {
        return search;
    }

    /** Says whether something could not be written and would be lost now. */
    boolean hasUnsaved() {
        return practice.saveState() instanceof SaveState.NotSaved;
    }

    /** Writes what is still waiting. */
    SaveState close() {
        window.requestFocus(); // what is being typed is kept where a field keeps it when it is left
        sessions.close();
        support.close();
        search.close();
        return practice.shut();
    }

    /** Reads what the first picture of the window did not need, and makes it findable. Call once. */
    void readRest() {
        search.takeUp();
        AtomicBoolean isFirst = new AtomicBoolean(true);
        practice.readRest(Platform::runLater, (now, problems) -> {
            notices.add(problems);
            sessions.offerUnfinished(notices);
            if (isFirst.getAndSet(false) || now.isComplete()) {
                refreshShown();
            }
            search.refresh();
        });
    }

    private void wireWindow() {
        new RecoveryPlace(window, notices, practice, shipped.words(), this::consultations, clock, this::showMended);
        new DiskAdvice(practice, store, notices);
        status.stateProperty().subscribe(notices::tell);
        window.setNotices(notices);
        sessions.offerUnfinished(notices);
        window.setOnNew(this::beginNew);
        window.setOnFullScreen(surroundings::toggleFullScreen);
        window.setOnSaved(this::sayThatAllIsSaved);
        window.setOnKeyboardMoved(practice::flush);
        window.show(store.settings().remembered().screen().flatMap(Screen::of).orElse(Screen.CHART));
        window.shownProperty()
                .subscribe(screen -> save(store.settings()
                        .withRemembered(store.settings().remembered().withScreen(screen.id()))));
    }

    private void refreshShown() {
        switch (window.screen(window.shownProperty().get())) {
            case ClientsScreen clients -> clients.refresh();
            case SettingsScreen settings -> settings.refresh();
            default -> {} // the others show nothing that is read late
        }
    }

    private void showMended() {
        refreshShown();
        sayThatAllIsSaved();
    }

    private void sayThatAllIsSaved() {
        practice.flush();
        window.sayBriefly(new SaveLine("saved-now", status, new TimeWords(clock)));
    }

    private Map<Screen, Supplier<Parent>> makers(SettingsPlace settings) {
        return new EnumMap<>(Map.of(
                Screen.CHART, this::chart,
                Screen.CLIENTS, this::clients,
                Screen.SESSION, () -> sessions.screen(),
                Screen.GUIDE, () -> guide().screen(),
                Screen.SETTINGS, settings::screen));
    }

    private void save(Settings settings) {
        if (!settings.equals(store.settings())) {
            store.save(settings);
        }
    }

    private Parent chart() {
        ChartActions actions = new ChartActions(surroundings::openLink, () -> window.show(Screen.SESSION));
        return new ChartScreen(
                shipped.chart(),
                shipped.ailments(),
                choices,
                new OwnZoneNotes(shipped.chart().id(), practice, status),
                clock.getZone(),
                actions);
    }

    private Parent clients() {
        ClientsScreen screen = new ClientsScreen(
                practice, shipped.chart(), shipped.words(), consultations(), status, ids, clock, this::startFor);
        window.shownProperty().subscribe(shown -> {
            if (shown == Screen.CLIENTS) {
                screen.refresh();
            }
        });
        return screen;
    }

    /** Made when first needed: reading questions and cautions would make the start slower. */
    private ConsultationPlace consultations() {
        if (consultations.isEmpty()) {
            consultations = Optional.of(
                    new ConsultationPlace(window, practice, shipped.chart(), status, new TimeWords(clock), ids));
        }
        return consultations.get();
    }

    private void startFor(ClientId client) {
        sessions.fresh().prepareFor(client);
        window.show(Screen.SESSION);
    }

    private GuidePlace guide() {
        return new GuidePlace(
                window, shipped, preset -> sessions.fresh().preparePreset(preset), surroundings::openLink);
    }

    private void beginNew(Screen screen) {
        if (screen == Screen.CLIENTS && window.screen(Screen.CLIENTS) instanceof ClientsScreen clients) {
            clients.newClient();
        } else {
            window.show(Screen.SESSION);
        }
    }
}
