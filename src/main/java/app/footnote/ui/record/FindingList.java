package app.footnote.ui.record;

import app.footnote.session.Finding;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

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
        return Prose.wrapped(messages.text("finding.none"), "text-subtle");
    }

    private Node row(Finding finding) {
        Node sign = MarkedFeet.glyphs(finding).getFirst().sign();
        VBox text = new VBox(name(finding));
        noted(finding).ifPresent(text.getChildren()::add);
        text.getStyleClass().add("mark-words");
        if (withPlace) {
            text.getChildren().add(place(finding));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        StackPane place = new StackPane(sign); // round and square signs differ in width
        place.getStyleClass().add("mark-sign");
        HBox row = new HBox(place, text);
        row.getStyleClass().add("mark-row");
        row.setId(
                "finding-" + finding.spot().zone() + "-" + finding.spot().foot().id());
        return row;
    }

    private Optional<Node> noted(Finding finding) {
        String noted = Stream.of(words.marks(finding), words.change(finding))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
        return Optional.of(noted).filter(text -> !text.isEmpty()).map(FindingList::small);
    }

    private static Label small(String text) {
        return Prose.wrapped(text, "text-small", "text-muted");
    }

    private Node name(Finding finding) {
        Label name = new Label(finding.zoneName());
        name.getStyleClass().add("text-medium");
        Label spot = new Label(words.footAndSide(finding.spot()));
        spot.getStyleClass().add("text-muted");
        return new FlowPane(6, 0, name, spot); // the foot is never cut
    }

    private static Node place(Finding finding) {
        return Prose.wrapped(finding.place(), "text-caption", "text-subtle");
    }
}
