package app.footnote;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("Footnote")));
            stage.show();
        }
    }
}
