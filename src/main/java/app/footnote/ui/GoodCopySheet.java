package app.footnote.ui;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.record.TimeWords;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;

/** Shows the last good copy of a damaged record, to be read before it is brought back. */
public final class GoodCopySheet {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 340;

    private final Messages messages = Messages.of("shell");
    private final Named named = new Named(messages);
    private final MainWindow window;
    private final TimeWords times;

    /** Shows sheets on that window. */
    public GoodCopySheet(MainWindow window, TimeWords times) {
        this.window = window;
        this.times = times;
    }

    /** Shows the copy and offers to bring it back. */
    public void offer(GoodCopy copy) {
        Label name = Prose.wrapped(copy.name(), "title-4");
        name.setId("mend-name");
        String day = times.day(copy.version().savedAt());
        Label when = Prose.wrapped(
                messages.text("mend.saved", day, times.clock(copy.version().savedAt())));
        when.setId("mend-when");
        Label kept = Prose.wrapped(messages.text("mend.kept"), "text-small", "text-muted");
        window.openSheet(messages.text("mend.title"), WIDTH, name, when, look(copy.look()), kept, choice(copy));
    }

    /** Says that there is nothing to bring back. */
    public void refuse(Path file) {
        Label none = Prose.wrapped(messages.text("mend.none", file.toString()));
        none.setId("mend-none");
        window.openSheet(messages.text("mend.none.title"), WIDTH, none, row(close("mend.close")));
    }

    private HBox choice(GoodCopy copy) {
        Button back = named.button("mend-now", "mend.back");
        back.getStyleClass().add("accent");
        back.setOnAction(pressed -> {
            window.hideSheet();
            copy.bringBack().run();
        });
        return row(close("mend.not-now"), back);
    }

    private Button close(String key) {
        Button close = named.button("mend-close", key);
        close.setOnAction(pressed -> window.hideSheet());
        return close;
    }

    private ScrollPane look(Node look) {
        ScrollPane scroll = new ScrollPane(look);
        scroll.setId("mend-look");
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.setAccessibleText(messages.text("mend.look"));
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private static HBox row(Node... buttons) {
        HBox row = new HBox(12, buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }
}
