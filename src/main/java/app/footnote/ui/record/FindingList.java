package app.footnote.ui.record;

import app.footnote.session.Finding;
import app.footnote.ui.kit.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The marked zones of a session as text: the zone's name then, the foot, and its place in words. */
public final class FindingList extends VBox {
    private final Messages messages = Messages.of("record");
    private final FindingWords words = new FindingWords();
    private final boolean withPlace;

    /**
     * Makes an empty list.
     *
     * @param withPlace whether the place in words is shown, too
     */
    public FindingList(String id, boolean withPlace) {
        this.withPlace = withPlace;
        setId(id);
        getStyleClass().add("mark-list");
        show(List.of());
    }

    /** Shows these findings in their order. */
    public void show(List<Finding> findings) {
        List<Node> rows = findings.isEmpty()
                ? List.of(nothing())
                : findings.stream().map(this::row).toList();
        getChildren().setAll(rows);
    }

    private Node nothing() {
        Label label = new Label(messages.text("finding.none"));
        label.getStyleClass().add("text-subtle");
        label.setWrapText(true);
        return label;
    }

    private Node row(Finding finding) {
        FontIcon tick = new FontIcon(Feather.CHECK);
        Label sign = new Label("", tick);
        sign.getStyleClass().add("mark-worked");
        VBox text = new VBox(name(finding));
        text.getStyleClass().add("mark-words");
        if (withPlace) {
            text.getChildren().add(place(finding));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(sign, text);
        row.getStyleClass().add("mark-row");
        row.setId(
                "finding-" + finding.spot().zone() + "-" + finding.spot().foot().id());
        return row;
    }

    private Node name(Finding finding) {
        Label name = new Label(finding.zoneName());
        name.getStyleClass().add("text-medium");
        name.setMinWidth(USE_PREF_SIZE);
        Label spot = new Label(words.footAndSide(finding.spot()));
        spot.getStyleClass().add("text-muted");
        return new HBox(6, name, spot);
    }

    private static Node place(Finding finding) {
        Label place = new Label(finding.place());
        place.getStyleClass().addAll("text-caption", "text-subtle");
        place.setWrapText(true);
        place.setMinHeight(USE_PREF_SIZE);
        return place;
    }
}
