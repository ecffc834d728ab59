package app.footnote.ui.consultation;

import app.footnote.consultation.Consent;
import app.footnote.consultation.Consultation;
import app.footnote.intake.Section;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sections at the left: how far each is, and how many of the required answers are there. */
final class SectionList extends VBox {
    private static final double GAP = 8;
    private static final double PADDING = 16;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ConsultationTools tools;
    private final Messages messages;
    private final Consumer<String> onGo;
    private final ProgressBar bar = new ProgressBar();
    private final Label count = new Label();
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private String current = "";

    SectionList(Draft draft, ConsultationTools tools, Consumer<String> onGo) {
        this.tools = tools;
        this.messages = tools.messages();
        this.onGo = onGo;
        getStyleClass().add("intake-sections");
        Label title = new Label(messages.text("progress.title"));
        title.getStyleClass().addAll("text-small", "text-muted");
        bar.setAccessibleText(messages.text("progress.title"));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        count.setId("intake-progress");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox progress = new HBox(10, bar, count);
        progress.getStyleClass().add("intake-progress");
        Region gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        Label hint = Prose.wrapped(messages.text("sections.hint"), "text-small", "text-muted");
        getChildren().setAll(title, progress);
        tools.form().sections().forEach(section -> getChildren().add(button(section.id(), section.title())));
        getChildren().addAll(button(FormPane.CONSENT, messages.text("consent.title")), gap, hint);
        Follow.whileInScene(this, draft.valueProperty(), this::show);
    }

    /** Marks the section the keyboard is in. */
    void setCurrent(String section) {
        if (!section.isEmpty()) {
            current = section;
            buttons.forEach((id, button) -> button.pseudoClassStateChanged(CURRENT, id.equals(current)));
        }
    }

    private Button button(String id, String title) {
        Button button = new Button();
        button.setId("go-" + id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("section-button");
        button.setUserData(title);
        button.setOnAction(pressed -> onGo.accept(id));
        buttons.put(id, button);
        return button;
    }

    private void show(Consultation value) {
        int needed = tools.form().required(value.answers()).size()
                + Consent.needed(tools.form().consent());
        int missing = tools.form().missing(value.answers()).size()
                + value.consent().gaps(tools.form().consent());
        count.setText(messages.text("progress.count", String.valueOf(needed - missing), String.valueOf(needed)));
        bar.setProgress((needed - missing) / (double) needed);
        tools.form().sections().forEach(section -> show(section, value));
        int gaps = value.consent().gaps(tools.form().consent());
        show(FormPane.CONSENT, gaps, true, !value.consent().agreed().isEmpty());
    }

    private void show(Section section, Consultation value) {
        show(section.id(), section.missing(value.answers()), section.isRequired(), section.isBegun(value.answers()));
    }

    private void show(String id, long missing, boolean required, boolean begun) {
        Button button = buttons.get(id);
        boolean done = begun && missing == 0;
        Feather icon = done ? Feather.CHECK_CIRCLE : begun ? Feather.EDIT_2 : Feather.CIRCLE;
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add(done ? "section-done" : "section-open");
        Label title = new Label((String) button.getUserData());
        title.getStyleClass().add("text-medium");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label state = new Label(state(missing, required));
        state.getStyleClass().addAll("text-caption", "text-muted");
        state.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox face = new HBox(GAP, sign, title, gap, state);
        face.getStyleClass().add("section-face");
        face.prefWidthProperty().bind(button.widthProperty().subtract(PADDING));
        state.managedProperty().bind(state.visibleProperty());
        state.setVisible(!state.getText().isEmpty());
        face.widthProperty().subscribe(width -> state.setVisible(fits(width.doubleValue(), sign, title, state)));
        button.setGraphic(face);
        button.setAccessibleText(
                title.getText() + ", " + (state.getText().isEmpty() ? messages.text("section.done") : state.getText()));
    }

    /** The title needs its room more than the word beside it, which is spoken anyway. */
    private static boolean fits(double width, Node sign, Label title, Label state) {
        double words = title.prefWidth(-1) + state.prefWidth(-1);
        return !state.getText().isEmpty() && sign.prefWidth(-1) + words + 3 * GAP <= width;
    }

    private String state(long missing, boolean required) {
        if (missing > 0) {
            return messages.text("section.left", String.valueOf(missing));
        }
        return required ? "" : messages.text("need.optional");
    }
}
