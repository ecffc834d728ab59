package app.footnote.ui.consultation;

import app.footnote.consultation.Consent;
import app.footnote.consultation.Consultation;
import app.footnote.intake.ConsentWording;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The consent: its words and their version, what is ticked, name, date, and a signature if one is drawn. */
final class ConsentCard extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Draft draft;
    private final Messages messages;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final TextField name = new TextField();
    private final TextField date = new TextField();
    private final Label fault = new Label();
    private final SignaturePad pad;
    private boolean showing;

    ConsentCard(Draft draft, ConsultationTools tools) {
        this.draft = draft;
        messages = tools.messages();
        ConsentWording words = tools.form().consent();
        pad = new SignaturePad(
                messages, signature -> write("consent-signature", consent -> consent.withSignature(signature)));
        Label title = new Label(messages.text("consent.title"));
        title.getStyleClass().add("title-2");
        Label need = new Label(messages.text("consent.need"));
        need.getStyleClass().addAll("text-small", "text-muted");
        HBox head = new HBox(10, title, need);
        head.getStyleClass().add("question-head");
        VBox card = new VBox(14);
        card.getStyleClass().addAll("fn-card", "consent-card");
        card.getChildren().add(muted(words.notice()));
        words.statements().forEach(statement -> card.getChildren().add(box(statement)));
        Label version = muted(messages.text("consent.version", words.version()));
        version.getStyleClass().add("text-small");
        card.getChildren().addAll(nameAndDate(), pad, version);
        getChildren().setAll(head, card);
        Follow.whileInScene(this, draft.valueProperty(), this::show);
    }

    void focus() {
        boxes.values().iterator().next().requestFocus();
    }

    private CheckBox box(ConsentWording.Statement statement) {
        CheckBox box = new CheckBox(statement.text());
        box.setId("consent-" + statement.id());
        box.setWrapText(true);
        box.selectedProperty()
                .addListener((selected, before, now) ->
                        write("consent-" + statement.id(), consent -> consent.with(statement.id(), now)));
        boxes.put(statement.id(), box);
        return box;
    }

    private HBox nameAndDate() {
        name.setId("consent-name");
        name.setAccessibleText(messages.text("consent.name"));
        name.textProperty().addListener((text, before, now) -> write("consent-name", consent -> consent.withName(now)));
        date.setId("consent-date");
        date.setAccessibleText(messages.text("consent.date"));
        date.setPromptText(messages.text("day.prompt"));
        date.textProperty().addListener((text, before, now) -> {
            sayFault(false);
            write("consent-date", consent -> consent.withDate(DayText.parse(now)));
        });
        date.focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                sayFault(!date.getText().isBlank()
                        && DayText.parse(date.getText()).isEmpty());
            }
        });
        fault.getStyleClass().add("field-fault");
        fault.setText(messages.text("fault.day"));
        sayFault(false);
        VBox left = labelled("consent.name", name);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = labelled("consent.date", date);
        right.getChildren().add(fault);
        return new HBox(16, left, right);
    }

    private VBox labelled(String key, TextField field) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("text-semi");
        label.setLabelFor(field);
        Label need = new Label(messages.text("need.required"));
        need.getStyleClass().addAll("text-caption", "text-muted");
        HBox head = new HBox(8, label, need);
        head.getStyleClass().add("question-head");
        return new VBox(6, head, field);
    }

    private void sayFault(boolean shown) {
        fault.setVisible(shown);
        fault.setManaged(shown);
        date.pseudoClassStateChanged(DANGER, shown);
    }

    private void write(String place, UnaryOperator<Consent> change) {
        if (!showing) {
            draft.write(place, value -> value.withConsent(change.apply(value.consent())));
        }
    }

    private void show(Consultation consultation) {
        Consent consent = consultation.consent();
        showing = true;
        boxes.forEach((id, box) -> box.setSelected(consent.agreed().contains(id)));
        if (!name.getText().strip().equals(consent.name())) {
            name.setText(consent.name());
        }
        if (!DayText.parse(date.getText()).equals(consent.date())) {
            date.setText(consent.date().map(DayText::of).orElse(date.isFocused() ? date.getText() : ""));
        }
        pad.show(consent.signature());
        showing = false;
    }

    private static Label muted(String text) {
        return Prose.wrapped(text, "text-muted");
    }
}
