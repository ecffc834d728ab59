package app.footnote.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A row of segments under the keyboard. */
@ExtendWith(AtScreen.class)
class SegmentsTest {
    private Button before;
    private Button after;
    private Segments<String> segments;

    @Start
    void show(Stage stage) {
        Theme.LIGHT.apply();
        before = new Button("before");
        after = new Button("after");
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("sole", "Sole");
        texts.put("top", "Top");
        texts.put("inner", "Inner");
        segments = new Segments<>("view", texts, "sole");
        stage.setScene(Sheets.scene(new HBox(before, segments.node(), after), 1440, 900));
        // The stage is shared with tests that go on with its size.
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
        before.requestFocus();
    }

    @Test
    void tabGoesThroughThemAndArrowsChoose(FxRobot robot) {
        robot.type(KeyCode.TAB, KeyCode.RIGHT);
        assertThat(segments.valueProperty().get()).isNotEqualTo("sole");
        robot.type(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB, KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(before.isFocused()).isTrue();
    }

    @Test
    void keysThatChooseNothingReachTheWindow(FxRobot robot) {
        List<KeyCode> reached = new ArrayList<>();
        segments.node().getScene().getRoot().addEventHandler(KeyEvent.KEY_PRESSED, key -> reached.add(key.getCode()));
        robot.type(KeyCode.TAB, KeyCode.F1, KeyCode.ESCAPE, KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(reached)
                .containsExactly(
                        KeyCode.F1, KeyCode.ESCAPE, KeyCode.CONTROL, KeyCode.DIGIT1, KeyCode.ALT, KeyCode.RIGHT);
    }

    @Test
    void theThumbComesToRestExactlyOnWhatIsChosen(FxRobot robot) throws TimeoutException {
        Region thumb = robot.lookup("#view .indicator").query();
        for (String chosen : List.of("inner", "top", "sole", "top", "inner", "sole")) {
            Region label = robot.lookup("#view-" + chosen).query();
            robot.clickOn(label);
            WaitForAsyncUtils.waitFor(
                    5,
                    TimeUnit.SECONDS,
                    () -> thumb.getLayoutX() == label.getLayoutX() && thumb.getWidth() == label.getWidth());
            assertThat(segments.valueProperty().get()).isEqualTo(chosen);
        }
    }

    @Test
    void theRowIsAsWideAsItsWordsAtOnce(FxRobot robot) {
        Region row = robot.lookup("#view").query();
        robot.interact(() -> segments.setText("inner", "Inner side of both feet"));
        double wide = row.getWidth();
        robot.interact(() -> {
            segments.setText("inner", "In");
            row.getParent().layout();
        });
        double labels = robot.lookup("#view .labels").queryAs(Region.class).prefWidth(-1);
        assertThat(row.getWidth()).isLessThan(wide).isEqualTo(Math.ceil(labels));
    }
}
