package app.footnote.ui.clients;

import app.footnote.chart.ChartPack;
import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.session.SessionId;
import app.footnote.session.SessionWords;
import app.footnote.ui.clients.ClientsModel.Shown;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.record.MarkedFeet;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The clients: the list, and beside it the record of the one chosen. In a narrow window one at a time is shown. */
public final class ClientsScreen extends StackPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    /** A window of 1100 and one of 1440, less the navigation rail. */
    private static final double NARROW_BELOW = 1028;

    private static final Map<KeyCode, RecordTabs.Tab> TABS = Map.of(
            KeyCode.DIGIT1, RecordTabs.Tab.OVERVIEW,
            KeyCode.DIGIT2, RecordTabs.Tab.CONSULTATION,
            KeyCode.DIGIT3, RecordTabs.Tab.SESSIONS);
    private static final double WIDE_FROM = 1350;

    private final Messages messages = Messages.of("clients");
    private final SheetPane sheets = new SheetPane();
    private final ClientsModel model;
    private final ClientList list;
    private final RecordPane record;
    private final HBox columns = new HBox();

    /**
     * Makes the screen.
     *
     * @param pack the chart marks are pictured on
     * @param words the words a session record offers
     * @param intake what the consultations say
     * @param onStart told the client a session should be started for
     */
    public ClientsScreen(
            Practice practice,
            ChartPack pack,
            SessionWords words,
            IntakeParts intake,
            SaveStatus status,
            Ids ids,
            Clock clock,
            Consumer<ClientId> onStart) {
        TimeWords times = new TimeWords(clock);
        model = new ClientsModel(practice, intake, clock, ids);
        list = new ClientList(messages, model, status, times, this::newClient);
        SessionCard.Look look = new SessionCard.Look(messages, times, status, new MarkedFeet(pack));
        RecordPane.Tools tools = new RecordPane.Tools(sheets, words, clock, this::newClient, onStart);
        record = new RecordPane(model, look, tools);
        HBox.setHgrow(record, Priority.ALWAYS);
        setId("clients-screen");
        getStyleClass().add("clients-screen");
        getChildren().setAll(columns, sheets);
        widthProperty().subscribe(width -> arrange());
        Follow.whileInScene(this, model.shownProperty(), shown -> arrange());
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Reads everything anew. To be called when the screen comes into sight, since sessions may have been added. */
    public void refresh() {
        model.refresh();
    }

    /** Shows the record of that client. */
    public void open(ClientId client) {
        list.clearSearch();
        model.refresh();
        model.open(client);
        record.choose(RecordTabs.Tab.OVERVIEW);
    }

    /** Shows the record of that session, below its client or among the walk-ins. */
    public void open(SessionId session) {
        model.practice().session(session).ifPresent(found -> {
            found.client().ifPresentOrElse(this::open, model::openWalkIns);
            record.open(session);
        });
    }

    /** Shows one of the tabs of the record: {@code overview}, {@code consultation} or {@code sessions}. */
    public void showTab(String tab) {
        record.choose(RecordTabs.Tab.valueOf(tab.toUpperCase(Locale.ROOT)));
    }

    /** Puts the keyboard into the search field. */
    public void focusSearch() {
        if (isNarrow()) {
            model.openNobody();
        }
        list.focusSearch();
    }

    /** Asks for the name of a new client. */
    public void newClient() {
        new NameSheet(messages, sheets, this::add).open("name.new", "name.add", "");
    }

    private void add(String name) {
        list.clearSearch();
        model.add(name);
    }

    private boolean isNarrow() {
        return getWidth() < NARROW_BELOW;
    }

    private void arrange() {
        pseudoClassStateChanged(NARROW, isNarrow());
        pseudoClassStateChanged(WIDE, getWidth() >= WIDE_FROM);
        record.header().setBackShown(isNarrow());
        boolean recordOnly = isNarrow() && !(model.shownProperty().get() instanceof Shown.Nobody);
        boolean listOnly = isNarrow() && !recordOnly && model.count() > 0;
        show(list, !recordOnly);
        show(record, !listOnly);
        HBox.setHgrow(list, listOnly ? Priority.ALWAYS : Priority.NEVER);
        if (columns.getChildren().isEmpty()) {
            columns.getChildren().setAll(list, record);
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** By the character, because the key of a slash lies elsewhere on other keyboards. */
    private void typed(KeyEvent typed) {
        boolean inText = getScene().getFocusOwner() instanceof TextInputControl;
        if ("/".equals(typed.getCharacter()) && !inText && !sheets.isOpen()) {
            focusSearch();
            typed.consume();
        }
    }

    private void pressed(KeyEvent pressed) {
        if (pressed.isAltDown() && TABS.containsKey(pressed.getCode())) {
            record.choose(TABS.get(pressed.getCode()));
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.ESCAPE && isNarrow() && !sheets.isOpen()) {
            model.openNobody();
            pressed.consume();
        }
    }
}
