package app.footnote.ui;

import app.footnote.settings.RoomAction;
import app.footnote.settings.RoomKeys;
import app.footnote.ui.kit.DiscreetScreen;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.record.RoomKeyWords;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The rail, one screen at a time beside it, notices across the top, and sheets above everything. */
public final class MainWindow extends StackPane {
    private final Map<Screen, Supplier<Parent>> makers;
    private final Map<Screen, Parent> made = new EnumMap<>(Screen.class);
    private final Rail rail;
    private final VBox notices = new VBox();
    private final BorderPane body = new BorderPane();
    private final SheetPane sheets = new SheetPane();
    private final ReadOnlyObjectWrapper<Screen> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final Messages messages = Messages.of("shell");
    private Consumer<Screen> onNew = screen -> {};
    private Runnable onFullScreen = () -> {};
    private final BriefWord word = new BriefWord();
    private Runnable onSaved = () -> {};
    private Runnable onSearch = () -> {};
    private final BooleanProperty railHidden = new SimpleBooleanProperty(this, "railHidden", false);
    private final BooleanProperty curtain = new SimpleBooleanProperty(this, "curtain", false);
    private final Cover cover = new Cover(messages, () -> curtain.set(false));
    private boolean curtainKeyHeld;
    private Supplier<RoomKeys> roomKeys = () -> RoomKeys.USUAL;

    /**
     * Makes an empty window.
     *
     * @param makers makes each screen the first time it is shown
     */
    public MainWindow(Map<Screen, Supplier<Parent>> makers) {
        this.makers = new EnumMap<>(makers);
        rail = new Rail(messages, this::show, this::search);
        notices.getStyleClass().add("notices");
        StackPane screens = new StackPane(body, cover);
        screens.getStyleClass().add("screens");
        BorderPane beside = new BorderPane(screens);
        beside.setTop(notices);
        BorderPane frame = new BorderPane(beside);
        frame.setLeft(rail);
        sheets.setId("sheets");
        rail.visibleProperty().bind(railHidden.not());
        rail.managedProperty().bind(railHidden.not());
        cover.shownProperty()
                .bind(Bindings.createBooleanBinding(this::isCovered, curtain, shown, body.centerProperty()));
        body.visibleProperty().bind(cover.shownProperty().not());
        getStyleClass().add("main-window");
        getChildren().setAll(frame, word, sheets);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventFilter(KeyEvent.KEY_RELEASED, released -> curtainKeyHeld = false);
    }

    /** Sets what the key for "new" does; it is told the screen it was pressed on. */
    public void setOnNew(Consumer<Screen> action) {
        onNew = action;
    }

    /** Sets what the key for full screen does. */
    public void setOnFullScreen(Runnable action) {
        onFullScreen = action;
    }

    /** Sets what the key for searching everything, and the button on the rail, do. */
    public void setOnSearch(Runnable action) {
        onSearch = action;
    }

    /** Sets what is done when a field or button gets the keyboard: what was typed before waits for nothing more. */
    public void setOnKeyboardMoved(Runnable action) {
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((before, now) -> action.run());
    }

    /** Sets what the key for "saved" does. */
    public void setOnSaved(Runnable action) {
        onSaved = action;
    }

    /** Whether the rail gives its room to the screen. */
    public BooleanProperty railHiddenProperty() {
        return railHidden;
    }

    /** Covers what is a client's while that is so; it can be drawn back here, too. */
    public void setCurtain(BooleanProperty drawn) {
        curtain.bindBidirectional(drawn);
    }

    /** The running session tells no name behind the curtain; other screens of clients are not seen at all. */
    private boolean isCovered() {
        boolean ofClients = shown.get() == Screen.CLIENTS
                || shown.get() == Screen.SESSION && !(body.getCenter() instanceof DiscreetScreen);
        return curtain.get() && ofClients;
    }

    /** Sets which keys of the treatment room the overview of all keys tells. */
    public void setRoomKeys(Supplier<RoomKeys> keys) {
        roomKeys = keys;
    }

    /** The screen shown now. */
    public ReadOnlyObjectProperty<Screen> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Shows a screen, making it if it was not shown before. */
    public void show(Screen screen) {
        rail.select(screen);
        body.setCenter(screen(screen));
        settle();
        shown.set(screen);
    }

    /** Screens arrange themselves by their width: they learn it before they are painted, so that nobody sees them do so. */
    private void settle() {
        if (getScene() != null) {
            applyCss();
            layout();
        }
    }

    /** Returns a screen, making it if it was not made before. */
    public Parent screen(Screen screen) {
        Parent present = made.get(screen);
        if (present == null) {
            present = makers.get(screen).get();
            made.put(screen, present);
        }
        return present;
    }

    /** Shows something else in the place of a screen; the rail still says that screen. */
    public void show(Screen screen, Parent instead) {
        made.put(screen, instead);
        show(screen);
    }

    /** Forgets a screen, so that it is made anew when shown next. */
    public void forget(Screen screen) {
        made.remove(screen);
    }

    /** Puts the clock of a running session on the rail, or takes it away if there are none. */
    public void setRailClock(Node... clocks) {
        rail.setClock(clocks);
    }

    /** Shows a sheet above the window. Esc or a click beside it closes it. */
    public void showSheet(Node sheet) {
        sheets.show(sheet);
    }

    /** Shows a sheet about clients, with a title above its content, unless the curtain hides them. */
    public void openSheet(String title, double width, Node... content) {
        if (!curtain.get()) {
            sheets.open(title, width, content);
        }
    }

    /** Closes the sheet. */
    public void hideSheet() {
        sheets.hide();
    }

    /** Shows something above the screen for a moment. */
    public void sayBriefly(Node said) {
        word.say(said);
    }

    /** Shows notices across the top of every screen, in place of those before. */
    public void setNotices(Node... nodes) {
        notices.getChildren().setAll(nodes);
    }

    private void onKey(KeyEvent key) {
        Optional<Runnable> action = actionOf(key);
        action.ifPresent(Runnable::run);
        if (action.isPresent()) {
            key.consume();
        }
    }

    /** What is searched names clients, so nothing is behind the curtain. */
    private void search() {
        if (!curtain.get()) {
            onSearch.run();
        }
    }

    /** A key that is held turns it once. */
    private void turnCurtain() {
        if (!curtainKeyHeld) {
            curtain.set(!curtain.get());
        }
        curtainKeyHeld = true;
    }

    private boolean isCurtainKey(KeyEvent key) {
        boolean typing = getScene().getFocusOwner() instanceof TextInputControl;
        return RoomKeyWords.of(key)
                .filter(pressed -> pressed.typesNothing() || !typing)
                .filter(roomKeys.get().of(RoomAction.CURTAIN)::contains)
                .isPresent();
    }

    private Optional<Runnable> actionOf(KeyEvent key) {
        if (Shortcuts.NEW.match(key)) {
            return Optional.of(() -> onNew.accept(shown.get()));
        }
        if (Shortcuts.SEARCH.match(key)) {
            return Optional.of(this::search);
        }
        if (isCurtainKey(key)) {
            return Optional.of(this::turnCurtain);
        }
        if (Shortcuts.SAVED.match(key)) {
            return Optional.of(onSaved);
        }
        if (Shortcuts.FULL_SCREEN.match(key)) {
            return Optional.of(onFullScreen);
        }
        if (Shortcuts.KEYS.match(key)) {
            return Optional.of(() -> showSheet(new KeySheet(messages, roomKeys.get())));
        }
        return Shortcuts.screenOf(key).map(screen -> () -> show(screen));
    }
}
