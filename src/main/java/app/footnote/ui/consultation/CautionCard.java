package app.footnote.ui.consultation;

import app.footnote.caution.Caution;
import app.footnote.caution.CautionSource;
import app.footnote.consultation.CurrentCautions.Noted;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One caution: what is usually advised, its class in words, who lists it, and what was decided. */
final class CautionCard extends HBox {
    private final Messages messages;
    private final Named named;
    private final CautionWords words;
    private final Caution caution;

    CautionCard(Noted noted, ConsultationTools tools, Runnable onDecide, Runnable onLeaveOut) {
        super(12);
        messages = tools.messages();
        named = new Named(messages);
        words = new CautionWords(tools);
        caution = noted.caution();
        setId("caution-" + caution.id());
        getStyleClass().add("caution-card");
        FontIcon icon = new FontIcon(noted.raised().softer() ? Feather.HELP_CIRCLE : Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add(noted.isRelevant() ? "caution-icon" : "quiet-icon");
        VBox text = new VBox(6);
        setHgrow(text, Priority.ALWAYS);
        text.getChildren().add(Prose.wrapped(words.name(noted.raised()), "title-4"));
        if (!noted.raised().detail().isBlank()) {
            text.getChildren().add(Prose.wrapped(noted.raised().detail()));
        }
        if (noted.isRelevant()) {
            text.getChildren().add(muted(caution.advice()));
            caution.note().ifPresent(note -> text.getChildren().add(muted(note)));
        }
        text.getChildren().add(classes());
        noted.decision().ifPresent(decision -> text.getChildren().add(decided(words.decision(decision))));
        text.getChildren().addAll(actions(noted, onDecide, onLeaveOut));
        text.getChildren().addAll(sources(tools.catalogue().sourcesOf(caution)));
        getChildren().setAll(icon, text);
    }

    private FlowPane classes() {
        FlowPane pane = new FlowPane(6, 6);
        caution.classes().forEach(each -> {
            Label badge = new Label(messages.text("class." + each.id()));
            badge.getStyleClass().add("badge");
            pane.getChildren().add(badge);
        });
        return pane;
    }

    private Node decided(String text) {
        Label label = Prose.wrapped(text, "text-small", "decided");
        label.setGraphic(new FontIcon(Feather.CHECK));
        label.setId("decided-" + caution.id());
        return label;
    }

    private FlowPane actions(Noted noted, Runnable onDecide, Runnable onLeaveOut) {
        FlowPane pane = new FlowPane(8, 8);
        Button decide = named.button(
                "decide-" + caution.id(), noted.decision().isEmpty() ? "caution.decide" : "caution.decide-again");
        decide.getStyleClass().add("small");
        decide.setAccessibleText(decide.getText() + ": " + caution.name());
        decide.setOnAction(pressed -> onDecide.run());
        pane.getChildren().add(decide);
        if (caution.isLocal()) {
            Button leave = named.button("leave-out-" + caution.id(), "caution.leave-out");
            leave.getStyleClass().add("small");
            leave.setAccessibleText(leave.getText() + ": " + caution.name());
            leave.setOnAction(pressed -> onLeaveOut.run());
            pane.getChildren().add(leave);
        }
        return pane;
    }

    private List<Node> sources(List<CautionSource> listed) {
        Hyperlink link = new Hyperlink(messages.text("caution.sources", listed.size()));
        link.setId("sources-" + caution.id());
        link.setAccessibleText(link.getText() + ": " + caution.name());
        link.getStyleClass().add("text-small");
        VBox box = new VBox(4);
        listed.forEach(source -> {
            Label label = muted(source.name() + " (" + source.place() + ")");
            label.getStyleClass().add("text-small");
            box.getChildren().add(label);
        });
        box.setVisible(false);
        box.managedProperty().bind(box.visibleProperty());
        link.setOnAction(pressed -> box.setVisible(!box.isVisible()));
        return List.of(link, box);
    }

    private static Label muted(String text) {
        return Prose.wrapped(text, "text-muted");
    }
}
