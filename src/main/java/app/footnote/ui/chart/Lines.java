package app.footnote.ui.chart;

import app.footnote.ui.kit.Prose;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The kinds of text line the panel is made of. */
final class Lines {
    private Lines() {}

    /** Returns a label that wraps. */
    static Label wrapped(String text, String... styles) {
        Label label = Prose.wrapped(text, styles);
        label.getStyleClass().add("wrapped");
        return label;
    }

    /** Returns the small heading of a section. */
    static Label heading(String text) {
        Label heading = new Label(text);
        heading.setMinWidth(Region.USE_PREF_SIZE);
        heading.getStyleClass().add("section-heading");
        return heading;
    }

    /** Returns nodes one below the other as one section. */
    static VBox section(Node... nodes) {
        VBox section = new VBox(nodes);
        section.getStyleClass().add("panel-section");
        return section;
    }

    /** Returns an icon and, beside it, a node that takes the rest of the width. */
    static HBox beside(Ikon icon, Node node) {
        FontIcon sign = new FontIcon(icon);
        HBox line = new HBox(sign, node);
        HBox.setHgrow(node, Priority.ALWAYS);
        line.getStyleClass().add("icon-line");
        return line;
    }

    /** Returns what pushes its neighbours apart. */
    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
