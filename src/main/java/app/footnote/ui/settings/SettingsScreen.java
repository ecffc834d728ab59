package app.footnote.ui.settings;

import app.footnote.practice.PracticeProfile;
import app.footnote.settings.SettingsStore;
import app.footnote.ui.kit.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One scrolling page; the list on the left jumps. Changes apply at once. */
public final class SettingsScreen extends BorderPane {
    private final Messages messages = Messages.of("settings");
    private final VBox page = new VBox();
    private final ScrollPane scroller = new ScrollPane(page);
    private final DataCard data;
    private final ToggleGroup places = new ToggleGroup();

    /**
     * Makes the page.
     *
     * @param store where a change is kept
     * @param changed called after each change, so that it can be applied
     * @param facts what the Data section tells, asked for each time the page is shown
     * @param openFolder shows the practice folder to the person
     * @param profile who the practice is, as kept now
     * @param keepProfile keeps who the practice is
     * @param backups makes, opens and checks backups
     * @param presets what the session presets work with
     * @param phrases what one tap puts into a note, unless it is changed
     * @param aids what helps in the treatment room beyond the window
     * @param zone the time zone dates are written in
     */
    public SettingsScreen(
            SettingsStore store,
            Runnable changed,
            Supplier<DataFacts> facts,
            Runnable openFolder,
            Supplier<PracticeProfile> profile,
            Consumer<PracticeProfile> keepProfile,
            BackupWork backups,
            PresetWork presets,
            List<String> phrases,
            RoomAids aids,
            ZoneId zone) {
        getStyleClass().add("settings-screen");
        Node look = new LookCard(messages, store, changed);
        Node practice = new PracticeCard(messages, profile, keepProfile);
        Node backup = new BackupCard(messages, backups, new DayWords(zone));
        data = new DataCard(messages, facts, openFolder);
        Node room = new RoomCard(messages, store, changed);
        Node sessions = new PresetsCard(messages, store, presets);
        Node quick = new PhrasesCard(messages, store, changed, phrases);
        Node keys = new KeysCard(messages, store, changed);
        Node clock = new ClockCard(messages, store, aids.isAwakePossible());
        Node sound = new SoundCard(messages, store, aids.chime());
        page.getStyleClass().add("settings-page");
        page.getChildren().setAll(look, room, sessions, clock, sound, quick, keys, practice, backup, data);
        scroller.setFitToWidth(true);
        scroller.setFocusTraversable(false);
        setLeft(list(
                place("look", Feather.SUN, look),
                place("room", Feather.MAXIMIZE_2, room),
                place("presets", Feather.LIST, sessions),
                place("clock", Feather.CLOCK, clock),
                place("sound", Feather.VOLUME_2, sound),
                place("phrases", Feather.EDIT_3, quick),
                place("keys", Feather.COMMAND, keys),
                place("practice", Feather.HOME, practice),
                place("backup", Feather.ARCHIVE, backup),
                place("data", Feather.HARD_DRIVE, data)));
        setCenter(scroller);
    }

    /** Tells what is in the practice now. */
    public void refresh() {
        data.refresh();
    }

    private Node list(Node... entries) {
        Label title = new Label(messages.text("title"));
        title.getStyleClass().add("title-2");
        VBox list = new VBox(title);
        list.getChildren().addAll(entries);
        list.getStyleClass().add("settings-list");
        places.getToggles().getFirst().setSelected(true);
        ScrollPane scroll = new ScrollPane(list); // a notice may leave too little height for all of it
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(USE_PREF_SIZE);
        return scroll;
    }

    private Node place(String key, Ikon icon, Node target) {
        ToggleButton place = new ToggleButton(messages.text(key + ".title"), new FontIcon(icon));
        place.setId("settings-" + key);
        place.setMaxWidth(Double.MAX_VALUE);
        place.getStyleClass().add("settings-place");
        place.setToggleGroup(places);
        place.setOnAction(click -> {
            place.setSelected(true);
            jumpTo(target);
        });
        return place;
    }

    private void jumpTo(Node target) {
        double hidden = page.getHeight() - scroller.getViewportBounds().getHeight();
        scroller.setVvalue(hidden <= 0 ? 0 : target.getBoundsInParent().getMinY() / hidden);
    }
}
