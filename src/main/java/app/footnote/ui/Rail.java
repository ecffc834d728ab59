package app.footnote.ui;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Tip;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says where one is and leads elsewhere; a running session's clock stands above Settings. */
final class Rail extends VBox {
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Screen, ToggleButton> buttons = new EnumMap<>(Screen.class);
    private final StackPane clock = new StackPane();

    Rail(Messages messages, Consumer<Screen> go, Runnable search) {
        this.messages = messages;
        getStyleClass().add("rail");
        for (Screen screen : Screen.values()) {
            buttons.put(screen, button(screen, go));
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        clock.getStyleClass().add("rail-clock-place");
        getChildren().addAll(mark(), searchButton(search));
        buttons.forEach((screen, button) -> {
            if (screen == Screen.SETTINGS) {
                getChildren().addAll(space, clock);
            }
            getChildren().add(button);
        });
    }

    /** Marks the screen as the one shown. */
    void select(Screen screen) {
        buttons.get(screen).setSelected(true);
    }

    /** Shows the clock of a running session, or takes it away if there are none. */
    void setClock(Node... clocks) {
        clock.getChildren().setAll(clocks);
    }

    private ToggleButton button(Screen screen, Consumer<Screen> go) {
        ToggleButton button = new ToggleButton(messages.text("rail." + screen.id()), new FontIcon(screen.icon()));
        button.setId("rail-" + screen.id());
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setAccessibleHelp(messages.text("rail." + screen.id() + ".key", Shortcuts.nameOf(screen)));
        Tip.on(button, button::getAccessibleHelp);
        button.setOnAction(click -> {
            button.setSelected(true);
            go.accept(screen);
        });
        return button;
    }

    private Button searchButton(Runnable search) {
        Button button = new Button("", new FontIcon(Feather.SEARCH));
        button.setId("rail-search");
        button.getStyleClass().addAll("flat", "icon-only", "rail-search");
        button.setAccessibleText(messages.text("rail.search", Shortcuts.SEARCH.getDisplayText()));
        Tip.on(button, button::getAccessibleText);
        button.setOnAction(click -> search.run());
        return button;
    }

    private static Node mark() {
        Region foot = new Region();
        foot.getStyleClass().add("app-mark-foot");
        StackPane mark = new StackPane(foot);
        mark.getStyleClass().add("app-mark");
        return mark;
    }
}
