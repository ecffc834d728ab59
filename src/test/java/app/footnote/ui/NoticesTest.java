package app.footnote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.practice.Problem;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(AtScreen.class)
class NoticesTest {
    private static final int HALF_OF_THE_SMALLEST_WINDOW = 350;

    private Notices notices;

    @Start
    void show(Stage stage) {
        Fonts.load();
        Theme.LIGHT.apply();
        notices = new Notices(List.of(), () -> {});
        stage.setScene(Sheets.scene(new VBox(notices), 1024, 700));
        stage.setWidth(1024);
        stage.setHeight(700);
        stage.show();
    }

    @Test
    void aFewDamagedFilesAreAllInSight(FxRobot robot) {
        robot.interact(() -> notices.add(damaged(2)));
        assertThat(sentences(robot)).hasSize(2);
        assertThat(robot.lookup("#problem-lines").tryQuery()).isEmpty();
    }

    @Test
    void manyDamagedFilesLeaveRoomForTheScreenBelow(FxRobot robot) {
        robot.interact(() -> notices.add(damaged(20_000)));
        assertThat(notices.getHeight()).isBetween(100.0, (double) HALF_OF_THE_SMALLEST_WINDOW);
        assertThat(sentences(robot)).hasSize(50);
        assertThat(robot.lookup("#problem-lines .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.startsWith("\u2026and 19,950 more."));
        robot.clickOn("#close-problems");
        assertThat(notices.getHeight()).isZero();
    }

    private static List<Problem> damaged(int files) {
        return IntStream.range(0, files)
                .mapToObj(i -> new Problem(Path.of("sessions", i + ".json"), "sessions/" + i + ".json is damaged."))
                .toList();
    }

    private static List<Label> sentences(FxRobot robot) {
        return List.copyOf(robot.lookup(".notice-line .label").queryAllAs(Label.class));
    }
}
