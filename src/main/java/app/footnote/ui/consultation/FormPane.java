package app.footnote.ui.consultation;

import app.footnote.intake.QuestionGroup;
import app.footnote.intake.Section;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** All sections of the form one below the other, the consent last. The control with the keyboard is always in sight. */
final class FormPane extends ScrollPane {
    /** The id of the consent, which stands among the sections. */
    static final String CONSENT = "consent";

    private static final double ABOVE = 24;

    private final List<QuestionRow> rows = new ArrayList<>();
    private final Map<String, Node> sections = new LinkedHashMap<>();
    private final VBox column = new VBox();

    FormPane(Draft draft, ConsultationTools tools) {
        column.getStyleClass().add("intake-column");
        new TakenOver(tools).line(draft.value()).ifPresent(column.getChildren()::add);
        for (Section section : tools.form().sections()) {
            add(section.id(), section(section, draft, tools));
        }
        add(CONSENT, new ConsentCard(draft, tools));
        VBox page = new VBox(column);
        page.getStyleClass().add("intake-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("page-scroll");
        Follow.whileInScene(this, draft.valueProperty(), value -> rows.forEach(row -> row.show(value)));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Follow.whileInScene(column, scene.focusOwnerProperty(), this::keepInSight);
            }
        });
    }

    /** Scrolls to a section and puts the keyboard into its first control. */
    void go(String section) {
        Node node = sections.get(section);
        scrollTo(node, true);
        if (node instanceof ConsentCard consent) {
            consent.focus();
        } else {
            rows.stream()
                    .filter(row -> row.isManaged() && isWithin(row, node))
                    .findFirst()
                    .ifPresent(QuestionRow::focus);
        }
    }

    /** Scrolls to a question and puts the keyboard into it. */
    void goToQuestion(String question) {
        rows.stream()
                .filter(row -> row.question().id().equals(question))
                .findFirst()
                .ifPresent(row -> {
                    scrollTo(row, true);
                    row.focus();
                });
    }

    /** Returns the id of the section that holds that node; the empty text if none does. */
    String sectionWith(Node node) {
        return sections.entrySet().stream()
                .filter(entry -> isWithin(node, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private void add(String id, VBox section) {
        section.setId("section-" + id);
        section.getStyleClass().add("intake-section");
        sections.put(id, section);
        column.getChildren().add(section);
    }

    private VBox section(Section section, Draft draft, ConsultationTools tools) {
        Label title = new Label(section.title());
        title.getStyleClass().add("title-2");
        VBox box = new VBox(title);
        section.lead().ifPresent(lead -> box.getChildren().add(muted(lead)));
        section.groups().forEach(group -> box.getChildren().add(card(group, draft, tools)));
        return box;
    }

    private VBox card(QuestionGroup group, Draft draft, ConsultationTools tools) {
        VBox card = new VBox();
        card.getStyleClass().addAll("fn-card", "intake-card");
        group.title().ifPresent(title -> {
            Label label = new Label(title);
            label.getStyleClass().add("title-4");
            card.getChildren().add(label);
        });
        group.questions().forEach(question -> {
            QuestionRow row = new QuestionRow(question, draft, tools.messages());
            rows.add(row);
            card.getChildren().add(row);
        });
        return card;
    }

    private static Label muted(String text) {
        return Prose.wrapped(text, "text-muted");
    }

    private void keepInSight(Node focused) {
        if (focused != null && isWithin(focused, column)) {
            scrollTo(focused, false);
        }
    }

    private void scrollTo(Node node, boolean toTop) {
        if (toTop) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        Bounds inside = column.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double all =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        double top = getVvalue() * all;
        double bottom = top + getViewportBounds().getHeight();
        if (all > 0 && (toTop || inside.getMinY() - ABOVE < top)) {
            setVvalue(Math.clamp((inside.getMinY() - ABOVE) / all, 0, 1));
        } else if (all > 0 && inside.getMaxY() + ABOVE > bottom) {
            setVvalue(Math.clamp((inside.getMaxY() + ABOVE - getViewportBounds().getHeight()) / all, 0, 1));
        }
    }

    private static boolean isWithin(Node node, Node ancestor) {
        return node != null && (node == ancestor || isWithin(node.getParent(), ancestor));
    }
}
