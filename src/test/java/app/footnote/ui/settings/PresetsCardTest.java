package app.footnote.ui.settings;

import static org.testfx.assertions.api.Assertions.assertThat;

import app.footnote.chart.Band;
import app.footnote.chart.ChartPack;
import app.footnote.chart.ZoneId;
import app.footnote.chart.pack.BadPackException;
import app.footnote.chart.pack.ChartPackReader;
import app.footnote.chart.pack.PackSource;
import app.footnote.session.EndCue;
import app.footnote.session.LitZones;
import app.footnote.session.OwnPresets;
import app.footnote.session.Preset;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import app.footnote.session.TreatmentKind;
import app.footnote.settings.FirstFoot;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Finger;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TestPractice;
import app.footnote.ui.record.TimeWords;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The presets in the settings, edited as a person does; "Foot massage 15" is shown first. */
@ExtendWith(AtScreen.class)
class PresetsCardTest {
    @TempDir
    private Path folder;

    private TestPractice test;
    private ScrollPane page;
    private Consumer<OwnPresets> saved = presets -> {};

    /** What the card works with, on that practice. */
    static PresetWork work(TestPractice test, ChartPack chart) {
        return new PresetWork(
                chart,
                TestPractice.presets(),
                test.practice()::presets,
                test.practice()::save,
                test.ids()::next,
                new SaveStatus(test.practice()),
                new TimeWords(test.clock()));
    }

    @Start
    void show(javafx.stage.Stage window) throws BadPackException {
        Fonts.load();
        Theme.LIGHT.apply();
        test = new TestPractice(folder.resolve("practice"));
        ChartPack chart = new ChartPackReader().read(PackSource.asset("charts/footnote"));
        PresetsCard card = new PresetsCard(Messages.of("settings"), test.settings(), listened(work(test, chart)));
        page = new ScrollPane(card);
        page.setFitToWidth(true);
        window.setScene(Sheets.scene(page, 660, 900));
        window.setWidth(660);
        window.setHeight(900);
        window.setX(0);
        window.setY(0);
        window.show();
    }

    private PresetWork listened(PresetWork work) {
        return new PresetWork(
                work.chart(),
                work.shipped(),
                work.kept(),
                work.keep().andThen(presets -> saved.accept(presets)),
                work.newId(),
                work.status(),
                work.times());
    }

    @AfterEach
    void close() {
        test.practice().close();
    }

    @Test
    void aPresetIsRenamedAsItIsTyped(FxRobot robot) {
        retype(robot, "#preset-name", "Lunch break");
        assertThat(presets().getFirst().name()).isEqualTo("Lunch break");
        assertThat(presets()).hasSize(11);
    }

    @Test
    void aNameThatCannotBeIsToldAndNotKept(FxRobot robot) {
        retype(robot, "#preset-name", "Foot massage 30");
        assertThat(told(robot)).startsWith("Another preset is called \u201cFoot massage 30\u201d already");
        retype(robot, "#preset-name", " ");
        assertThat(told(robot)).isEqualTo("A preset needs a name; it keeps the one it had.");
        tap(robot, "#stage-name-0");
        assertThat(robot.lookup("#preset-name").queryTextInputControl().getText())
                .isEqualTo(presets().getFirst().name());
        assertThat(robot.lookup("#presets-told").query().getParent().isVisible())
                .isFalse();
    }

    @Test
    void minutesAreTypedOrSteppedAndAddedUp(FxRobot robot) {
        retype(robot, "#stage-minutes-1 .text-field", "8");
        robot.type(KeyCode.UP);
        assertThat(stage(1).planned()).isEqualTo(Duration.ofMinutes(9));
        assertThat(words(robot, "#presets-total")).isEqualTo("18 min in all");
        retype(robot, "#stage-minutes-1 .text-field", "0");
        assertThat(told(robot)).startsWith("Minutes are a whole number from 1 to 240");
        assertThat(stage(1).planned()).isEqualTo(Duration.ofMinutes(9));
        tap(robot, "#stage-name-0");
        assertThat(robot.lookup("#stage-minutes-1 .text-field")
                        .queryTextInputControl()
                        .getText())
                .isEqualTo("9");
    }

    @Test
    void minutesAreKeptWhenTheyAreTypedToTheEnd(FxRobot robot) {
        List<Duration> kept = new ArrayList<>();
        saved = presets -> kept.add(presets.presets().getFirst().stages().get(1).planned());
        retype(robot, "#stage-minutes-1 .text-field", "45");
        assertThat(kept).isEmpty();
        robot.type(KeyCode.ENTER);
        assertThat(kept).containsExactly(Duration.ofMinutes(45));
        retype(robot, "#stage-minutes-1 .text-field", "30");
        tap(robot, "#stage-name-0");
        assertThat(kept).containsExactly(Duration.ofMinutes(45), Duration.ofMinutes(30));
        tap(robot, "#stage-minutes-1 .increment-arrow-button");
        assertThat(kept).endsWith(Duration.ofMinutes(31));
        retype(robot, "#stage-minutes-1 .text-field", "12");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(stage(2).planned()).isEqualTo(Duration.ofMinutes(12));
        assertThat(robot.lookup("#stage-minutes-2 .text-field").queryTextInputControl())
                .hasText("12");
    }

    @Test
    void stagesAreMovedByDraggingThem(FxRobot robot) {
        drag(robot, "#stage-drag-0", "#stage-name-2");
        assertThat(line(robot).isVisible()).isTrue();
        robot.drop();
        assertThat(line(robot).isVisible()).isFalse();
        assertThat(ids()).containsExactly("right-foot", "left-foot", "warm", "finish");
        drag(robot, "#stage-drag-3", "#stage-drag-0").drop();
        assertThat(ids()).containsExactly("right-foot", "finish", "left-foot", "warm");
    }

    @Test
    void aFingerMovesAStageAndNotThePage(FxRobot robot) {
        Node handle = robot.lookup("#stage-drag-0").query();
        Node third = robot.lookup("#stage-name-2").query();
        robot.interact(() -> {
            double top = page.getVvalue();
            touch(handle, handle, MouseEvent.MOUSE_PRESSED);
            Event.fireEvent(handle, Finger.scroll());
            touch(handle, third, MouseEvent.MOUSE_DRAGGED);
            assertThat(page.getVvalue()).isEqualTo(top);
            assertThat(line(robot).isVisible()).isTrue();
            touch(handle, third, MouseEvent.MOUSE_RELEASED);
        });
        assertThat(ids()).containsExactly("right-foot", "left-foot", "warm", "finish");
    }

    @Test
    void aStageThatIsLetGoWithEscStays(FxRobot robot) {
        drag(robot, "#stage-drag-0", "#stage-name-2").type(KeyCode.ESCAPE);
        assertThat(line(robot).isVisible()).isFalse();
        robot.drop();
        drag(robot, "#stage-drag-0", "#stage-name-0").drop();
        assertThat(test.practice().presets()).isEqualTo(OwnPresets.NONE);
    }

    @Test
    void presetsArePutIntoAnotherOrderAmongTheirKind(FxRobot robot) {
        tap(robot, "#presets-order", "#preset-down-foot-massage-15");
        assertThat(presets()).extracting(Preset::id).startsWith("foot-massage-30", "foot-massage-15");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(presets())
                .extracting(Preset::id)
                .startsWith("foot-massage-30", "foot-massage-45", "foot-massage-15", "reflexology-45");
        drag(robot, "#preset-drag-reflexology-60", "#preset-place-reflexology-45");
        robot.moveBy(0, -12).drop();
        assertThat(presets().get(3).id()).isEqualTo("reflexology-60");
        tap(robot, "#preset-place-reflexology-60");
        assertThat(robot.lookup("#preset-name").queryTextInputControl()).hasText("Reflexology 60");
        tap(robot, "#presets-restore-all");
        assertThat(presets()).isEqualTo(TestPractice.presets());
    }

    @Test
    void stagesAreMovedByButtonAndByKeyboard(FxRobot robot) {
        tap(robot, "#stage-down-0");
        assertThat(ids()).containsExactly("right-foot", "warm", "left-foot", "finish");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(ids()).containsExactly("right-foot", "left-foot", "warm", "finish");
        robot.press(KeyCode.ALT)
                .type(KeyCode.UP)
                .type(KeyCode.UP)
                .type(KeyCode.UP)
                .release(KeyCode.ALT);
        assertThat(ids()).containsExactly("warm", "right-foot", "left-foot", "finish");
    }

    @Test
    void aStageIsAddedNamedAndRemovedWithUndo(FxRobot robot) {
        tap(robot, "#stage-add");
        retype(robot, "#stage-name-4", "Oil");
        tap(robot, "#stage-more-4", "#stage-remove");
        assertThat(ids()).hasSize(4);
        assertThat(told(robot)).isEqualTo("The stage \u201cOil\u201d was removed.");
        tap(robot, "#presets-undo");
        assertThat(stage(4).name()).isEqualTo("Oil");
        assertThat(stage(4).planned()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void theFootTheEndAndAnOpenEndAreSet(FxRobot robot) {
        tap(robot, "#stage-foot-0");
        robot.type(KeyCode.HOME).type(KeyCode.ENTER);
        assertThat(stage(0).foot()).isEqualTo(StageFoot.RIGHT);
        tap(robot, "#stage-more-0", "#stage-cue-none", "#stage-open-ended");
        assertThat(stage(0).endCue()).isEqualTo(EndCue.NONE);
        assertThat(stage(0).isOpenEnded()).isTrue();
        assertThat(words(robot, "#presets-total")).isEqualTo("13 min and an open end");
        tap(robot, "#stage-open-ended");
        assertThat(stage(0).planned()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void zonesAreLitByPartsAndByTappingThem(FxRobot robot) {
        tap(robot, "#stage-more-2", "#lit-bands", "#lit-band-toes", "#lit-band-heel");
        tap(robot, "#lit-band-toes");
        assertThat(stage(2).lit()).isEqualTo(new LitZones.Bands(Set.of(Band.HEEL)));
        tap(robot, "#lit-zones", "#zone-left-bladder", "#zone-left-stomach");
        assertThat(stage(2).lit()).isEqualTo(new LitZones.Chosen(Set.of(new ZoneId("bladder"), new ZoneId("stomach"))));
        assertThat(words(robot, "#lit-names")).isEqualTo("Stomach, Bladder");
        tap(robot, "#zone-left-stomach", "#lit-none");
        assertThat(stage(2).lit()).isEqualTo(LitZones.NONE);
        tap(robot, "#lit-zones");
        assertThat(stage(2).lit()).isEqualTo(new LitZones.Chosen(Set.of(new ZoneId("bladder"))));
    }

    @Test
    void aPresetIsCopiedAndAnotherOneMade(FxRobot robot) {
        tap(robot, "#presets-copy");
        assertThat(presets().getLast().name()).isEqualTo("Copy of Foot massage 15");
        assertThat(presets().getLast().stages())
                .isEqualTo(TestPractice.presets().getFirst().stages());
        tap(robot, "#presets-add", "#preset-kind-reflexology");
        retype(robot, "#preset-name", "Hands");
        assertThat(presets().getLast().name()).isEqualTo("Hands");
        assertThat(presets().getLast().kind()).isEqualTo(TreatmentKind.REFLEXOLOGY);
        assertThat(presets()).hasSize(13);
    }

    @Test
    void aPresetIsDeletedWithoutAQuestionAndTheDeletionUndone(FxRobot robot) {
        tap(robot, "#presets-delete");
        assertThat(presets()).hasSize(10);
        assertThat(told(robot)).isEqualTo("\u201cFoot massage 15\u201d was deleted.");
        tap(robot, "#presets-undo");
        assertThat(presets()).isEqualTo(TestPractice.presets());
    }

    @Test
    void theLastPresetAndTheLastStageStay(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 10; i++) {
                press(robot, "#presets-delete");
            }
        });
        tap(robot, "#presets-delete");
        assertThat(presets()).hasSize(1);
        assertThat(told(robot)).isEqualTo("One preset stays, so that a session can be started.");
        tap(robot, "#stage-more-0", "#stage-remove", "#stage-more-0", "#stage-remove");
        assertThat(presets().getFirst().stages()).hasSize(1);
        assertThat(told(robot)).isEqualTo("A preset needs a stage, so this one stays.");
    }

    @Test
    void theShippedPresetsComeBackAsTheyCame(FxRobot robot) {
        retype(robot, "#preset-name", "Mine");
        tap(robot, "#presets-restore");
        assertThat(test.practice().presets()).isEqualTo(OwnPresets.NONE);
        tap(robot, "#presets-delete", "#presets-restore-all");
        assertThat(presets()).isEqualTo(TestPractice.presets());
        tap(robot, "#presets-undo");
        assertThat(presets()).hasSize(10);
    }

    @Test
    void theFirstFootIsSetHere(FxRobot robot) {
        tap(robot, "#first-foot-left");
        assertThat(test.settings().settings().firstFoot()).isEqualTo(FirstFoot.LEFT);
    }

    @Test
    void everythingThatTakesTheKeyboardHasAName(FxRobot robot) {
        tap(robot, "#stage-more-2", "#lit-zones");
        Set<Node> reached = robot.lookup(Node::isFocusTraversable).queryAll();
        assertThat(reached)
                .filteredOn(node -> !(node instanceof ScrollPane) && node.isVisible())
                .hasSizeGreaterThan(30)
                .allSatisfy(node -> assertThat(name(node)).isNotBlank());
    }

    private static String name(Node node) {
        String spoken = node.getAccessibleText();
        return spoken == null && node instanceof Labeled labeled ? labeled.getText() : String.valueOf(spoken);
    }

    /** Clicks on each, scrolled into sight before. */
    private void tap(FxRobot robot, String... ids) {
        for (String id : ids) {
            robot.interact(() -> {
                page.applyCss();
                page.layout();
                Node node = robot.lookup(id).query();
                Bounds place = page.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double hidden = page.getContent().getBoundsInLocal().getHeight() - page.getHeight();
                page.setVvalue(
                        hidden <= 0 ? 0 : Math.clamp((place.getCenterY() - page.getHeight() / 2) / hidden, 0, 1));
                page.layout();
            });
            robot.clickOn(id);
        }
    }

    private FxRobot drag(FxRobot robot, String from, String to) {
        tap(robot, "#presets-total");
        robot.drag(from).moveTo(to).moveBy(0, 4);
        return robot;
    }

    /** Fires what the system makes of a finger: mouse events that say so. */
    private static void touch(Node handle, Node at, EventType<MouseEvent> what) {
        Point2D place = at.localToScene(
                at.getLayoutBounds().getCenterX(), at.getLayoutBounds().getMaxY() - 2);
        boolean down = what != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                handle,
                new MouseEvent(
                        what,
                        place.getX(),
                        place.getY(),
                        place.getX(),
                        place.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null));
    }

    private static Node line(FxRobot robot) {
        return robot.lookup(".drop-line").query();
    }

    private static void press(FxRobot robot, String id) {
        robot.lookup(id).queryButton().fire();
    }

    private void retype(FxRobot robot, String field, String words) {
        tap(robot, field);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
        robot.write(words);
    }

    private List<Preset> presets() {
        return test.practice().presets().over(TestPractice.presets());
    }

    private Stage stage(int place) {
        return presets().getFirst().stages().get(place);
    }

    private List<String> ids() {
        return presets().getFirst().stages().stream().map(Stage::id).toList();
    }

    private static String told(FxRobot robot) {
        assertThat(robot.lookup("#presets-told").query().getParent().isVisible())
                .isTrue();
        return words(robot, "#presets-told");
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
