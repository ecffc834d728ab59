package app.footnote.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Where the keyboard is before, in and after a sheet. */
@ExtendWith(AtScreen.class)
class SheetPaneTest {
    private final Button first = new Button("First");
    private final Button opener = new Button("Open");
    private final TextField field = new TextField();
    private final SheetPane sheets = new SheetPane();
    private Scene scene;

    @Start
    void show(Stage stage) {
        opener.setOnAction(pressed -> {
            sheets.open("Sheet", 300, field);
            field.requestFocus();
        });
        scene = Sheets.scene(new StackPane(new HBox(first, opener), sheets), 600, 400);
        stage.setScene(scene);
        stage.setWidth(600);
        stage.setHeight(400);
        stage.show();
    }

    @Test
    void afterEscTheKeyboardIsBackAtWhatOpenedTheSheet(FxRobot robot) {
        robot.interact(opener::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(scene.getFocusOwner()).isSameAs(field);
        robot.type(KeyCode.ESCAPE);
        assertThat(sheets.isOpen()).isFalse();
        assertThat(scene.getFocusOwner()).isSameAs(opener);
    }

    @Test
    void aSheetThatSendsTheKeyboardOnBeforeItClosesHasItsWay(FxRobot robot) {
        robot.interact(opener::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.interact(() -> {
            first.requestFocus();
            sheets.hide();
        });
        assertThat(scene.getFocusOwner()).isSameAs(first);
    }
}
