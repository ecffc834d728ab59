package app.footnote.ui.settings;

import app.footnote.settings.SettingsStore;
import app.footnote.settings.SoundSettings;
import app.footnote.settings.StageEnd;
import app.footnote.sound.Chime;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Segments;
import atlantafx.base.controls.ToggleSwitch;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How the end of a stage is told. */
final class SoundCard extends VBox {
    private final Messages messages;
    private final SettingsStore store;
    private final Chime chime;
    private final Label noDevice = new Label();

    SoundCard(Messages messages, SettingsStore store, Chime chime) {
        this.messages = messages;
        this.store = store;
        this.chime = chime;
        Label title = new Label(messages.text("sound.title"));
        title.getStyleClass().add("title-4");
        noDevice.setText(messages.text("sound.no-device"));
        noDevice.setId("sound-no-device");
        noDevice.setWrapText(true);
        noDevice.getStyleClass().addAll("text-small", "text-muted");
        noDevice.managedProperty().bind(noDevice.visibleProperty());
        noDevice.setVisible(false);
        chime.look(this::showDevice);
        getStyleClass().addAll("fn-card", "settings-card");
        getChildren()
                .setAll(
                        title,
                        noDevice,
                        row("stage-end", stageEnd()),
                        row("volume", volume()),
                        row("rings", rings()),
                        row("heads-up", headsUp()),
                        row("try", tryIt()));
    }

    private Row row(String key, Node control) {
        return new Row(messages.text("sound." + key), messages.text("sound." + key + ".explained"), control);
    }

    private Node stageEnd() {
        Map<StageEnd, String> texts = new LinkedHashMap<>();
        for (StageEnd way : StageEnd.values()) {
            texts.put(way, messages.text("sound.end." + way.id()));
        }
        Segments<StageEnd> ways = new Segments<>("stage-end", texts, sound().stageEnd());
        ways.valueProperty().addListener((value, before, now) -> change(sound -> sound.withStageEnd(now)));
        return ways.node();
    }

    private Node volume() {
        Slider slider = new Slider(0, SoundSettings.LOUDEST, sound().volume());
        slider.setId("sound-volume");
        slider.setAccessibleText(messages.text("sound.volume"));
        slider.setBlockIncrement(10);
        slider.valueProperty()
                .addListener(
                        (value, before, now) -> change(sound -> sound.withVolume((int) Math.round(now.doubleValue()))));
        return slider;
    }

    private Node rings() {
        Map<Integer, String> texts = new LinkedHashMap<>();
        IntStream.rangeClosed(1, SoundSettings.MOST_RINGS).forEach(rings -> texts.put(rings, "" + rings));
        Segments<Integer> rings = new Segments<>("sound-rings", texts, sound().rings());
        rings.valueProperty().addListener((value, before, now) -> change(sound -> sound.withRings(now)));
        return rings.node();
    }

    private Node headsUp() {
        ToggleSwitch headsUp = new ToggleSwitch();
        headsUp.setId("sound-heads-up");
        headsUp.setAccessibleText(messages.text("sound.heads-up"));
        headsUp.setSelected(sound().headsUp());
        headsUp.selectedProperty().addListener((value, before, now) -> change(sound -> sound.withHeadsUp(now)));
        return headsUp;
    }

    private Node tryIt() {
        Button button = new Named(messages).button("sound-try", "sound.try.button", Feather.VOLUME_2);
        button.setOnAction(pressed -> chime.ring(sound().rings(), sound().volume(), this::showDevice));
        return button;
    }

    private void showDevice(boolean isThere) {
        Platform.runLater(() -> noDevice.setVisible(!isThere));
    }

    private SoundSettings sound() {
        return store.settings().sound();
    }

    private void change(UnaryOperator<SoundSettings> change) {
        store.save(store.settings().withSound(change.apply(sound())));
    }
}
