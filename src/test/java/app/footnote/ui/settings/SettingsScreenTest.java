package app.footnote.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.practice.ExampleChart;
import app.footnote.practice.PracticeProfile;
import app.footnote.settings.KeptSettings;
import app.footnote.settings.RoomAction;
import app.footnote.settings.RoomKey;
import app.footnote.settings.RoomKeys;
import app.footnote.settings.SoundSettings;
import app.footnote.settings.StageEnd;
import app.footnote.settings.TextSize;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import atlantafx.base.controls.ToggleSwitch;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(AtScreen.class)
class SettingsScreenTest {
    private final KeptSettings kept = new KeptSettings();
    private final List<String> done = new ArrayList<>();

    @TempDir
    private Path folder;

    private PracticeProfile profile = PracticeProfile.NONE;

    @Start
    void show(Stage stage) {
        Fonts.load();
        Theme.LIGHT.apply();
        DataFacts facts = new DataFacts("Documents/Footnote", 1, 12, "Footnote foot chart 1.0.0", "0.1.0");
        RealBackups backups = new RealBackups(folder);
        SettingsScreen screen = new SettingsScreen(
                kept,
                () -> done.add("applied"),
                () -> facts,
                () -> done.add("opened"),
                () -> profile,
                changed -> profile = changed,
                backups,
                PresetsCardTest.work(backups.practice(), ExampleChart.CHART),
                List.of("Relaxed", "Asleep"),
                new RoomAids(new NoLoudspeaker(), told -> told.accept(false)),
                ZoneOffset.UTC);
        stage.setScene(Sheets.scene(screen, 1024, 700));
        stage.setWidth(1024);
        stage.setHeight(700);
        stage.show();
    }

    @Test
    void withoutASoundDeviceAndWithoutAWayToStayAwakeItIsSaidOnce(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#sound-no-device").query().isVisible()).isTrue();
        assertThat(robot.lookup("#clock-awake").queryAs(Labeled.class).getText())
                .startsWith("Not possible");
    }

    @Test
    void theClockAndTheSoundOfSessionsAreSetHere(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#hold-end").queryAs(ToggleSwitch.class).setSelected(true);
            robot.lookup("#sound-heads-up").queryAs(ToggleSwitch.class).setSelected(true);
            robot.lookup("#sound-volume").queryAs(Slider.class).setValue(0);
        });
        assertThat(kept.settings().clock().holdEnd()).isTrue();
        assertThat(kept.settings().sound()).isEqualTo(new SoundSettings(StageEnd.BOTH, 0, 1, true));
    }

    @Test
    void aChangeIsKeptAndAppliedAtOnce(FxRobot robot) {
        robot.clickOn("#reduced-motion").clickOn("#theme-dark").clickOn("#text-size-large");

        assertThat(kept.settings().look().theme()).isEqualTo(app.footnote.settings.Theme.DARK);
        assertThat(kept.settings().look().textSize()).isEqualTo(TextSize.LARGE);
        assertThat(kept.settings().look().reducedMotion()).isTrue();
        assertThat(done).containsExactly("applied", "applied", "applied");
    }

    @Test
    void whoThePracticeIsIsKeptAsItIsTyped(FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#practice-practitioners").queryTextInputControl().setText("Ida Holm\nOla Berg\n"));
        robot.interact(
                () -> robot.lookup("#practice-body").queryTextInputControl().setText("AoR 1234"));
        robot.interact(() -> robot.lookup("#practice-writing")
                .queryComboBox()
                .getSelectionModel()
                .select(1));

        assertThat(profile.practitioners()).containsExactly("Ida Holm", "Ola Berg");
        assertThat(profile.writing()).isEqualTo("Ola Berg");
        assertThat(profile.body()).isEqualTo("AoR 1234");
    }

    @Test
    void tellsWhereTheRecordsAreAndHowMany(FxRobot robot) {
        assertThat(words(robot)).contains("Documents/Footnote", "1 client and 12 sessions", "Footnote 0.1.0");
    }

    @Test
    void opensTheFolderByKeyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#open-folder").query().requestFocus());
        robot.type(KeyCode.SPACE);

        assertThat(done).containsExactly("opened");
    }

    @Test
    void aPedalIsLearnedByPressingIt(FxRobot robot) {
        press(robot, "#learn-next");
        robot.type(KeyCode.F13);

        assertThat(keys().actionOf(new RoomKey("F13"))).contains(RoomAction.NEXT);
        assertThat(robot.lookup("#key-next-F13").tryQuery()).isPresent();
        assertThat(done).containsExactly("applied");
    }

    @Test
    void aKeyThatIsUsedAlreadyIsNamedAndMovedOnlyOnRequest(FxRobot robot) {
        press(robot, "#learn-pause");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(words(robot)).contains("Page Down is used already, for: Next stage.");
        assertThat(keys()).isEqualTo(RoomKeys.USUAL);

        press(robot, "#key-move");
        assertThat(keys().actionOf(new RoomKey("PAGE_DOWN"))).contains(RoomAction.PAUSE);
        press(robot, "#keys-usual");
        assertThat(keys()).isEqualTo(RoomKeys.USUAL);
    }

    @Test
    void keysWithAMeaningEverywhereAreRefusedInASentence(FxRobot robot) {
        press(robot, "#learn-next");
        robot.type(KeyCode.F11);
        assertThat(words(robot)).contains("F11 has a meaning of its own everywhere and cannot be used here.");
        press(robot, "#learn-next");
        robot.type(KeyCode.ESCAPE).type(KeyCode.F14);

        assertThat(keys()).isEqualTo(RoomKeys.USUAL);
    }

    @Test
    void aKeyIsTakenAway(FxRobot robot) {
        press(robot, "#key-finish-F");
        assertThat(keys().of(RoomAction.FINISH)).isEmpty();
    }

    @Test
    void phrasesAreAddedRenamedOrderedAndRemoved(FxRobot robot) {
        robot.interact(() -> robot.lookup("#phrase-new").queryTextInputControl().setText(" Very quiet "));
        press(robot, "#phrase-add");
        press(robot, "#phrase-up-2");
        press(robot, "#phrase-remove-0");
        assertThat(kept.settings().room().phrases()).contains(List.of("Very quiet", "Asleep"));

        robot.interact(() -> {
            robot.lookup("#phrase-1").query().requestFocus();
            robot.lookup("#phrase-1").queryTextInputControl().setText("Fell asleep");
        });
        robot.type(KeyCode.ENTER);
        assertThat(kept.settings().room().phrases()).contains(List.of("Very quiet", "Fell asleep"));
    }

    @Test
    void theRoomIsDarkAndFillsTheScreenUnlessItIsChanged(FxRobot robot) {
        assertThat(kept.settings().room().dark()).isTrue();
        assertThat(kept.settings().room().fullScreen()).isTrue();
        robot.interact(
                () -> robot.lookup("#room-warm").queryAs(ToggleSwitch.class).setSelected(true));
        assertThat(kept.settings().room().warm()).isTrue();
        assertThat(kept.settings().room().awake()).isTrue();
        robot.interact(
                () -> robot.lookup("#room-awake").queryAs(ToggleSwitch.class).setSelected(false));
        assertThat(kept.settings().room().awake()).isFalse();
    }

    private RoomKeys keys() {
        return kept.settings().room().keys();
    }

    /** Some cards lie below the window, where a person would scroll to. */
    private static void press(FxRobot robot, String id) {
        robot.interact(() -> {
            robot.lookup(id).query().requestFocus();
            robot.lookup(id).queryButton().fire();
        });
    }

    private static Stream<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText);
    }
}
