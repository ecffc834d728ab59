package app.footnote.ui.consultation;

import app.footnote.caution.CautionDecision;
import app.footnote.caution.CautionDecision.Kind;
import app.footnote.caution.LeaveOut;
import app.footnote.consultation.CurrentCautions.Noted;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.Roving;
import app.footnote.ui.kit.SheetPane;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A sheet that asks what was decided about a caution and keeps it with time and author. */
final class DecisionSheet {
    private static final double WIDTH = 520;

    private final ConsultationTools tools;
    private final Messages messages;
    private final SheetPane sheets;
    private final Consumer<CautionDecision> onDecided;
    private final Map<Kind, ToggleButton> kinds = new EnumMap<>(Kind.class);
    private final ToggleGroup group = new ToggleGroup();
    private final TextField words = new TextField();
    private final TextField by = new TextField();
    private final TextField date = new TextField();
    private final VBox permission;
    private final Label fault = new Label();
    private boolean reasoned;

    DecisionSheet(ConsultationTools tools, SheetPane sheets, Consumer<CautionDecision> onDecided) {
        this.tools = tools;
        this.messages = tools.messages();
        this.sheets = sheets;
        this.onDecided = onDecided;
        permission = new VBox(12, labelled("decision.by", by), labelled("decision.date", date));
        permission.managedProperty().bind(permission.visibleProperty());
    }

    /** Opens before a session: to go on although it asks not to work needs a reason. */
    void openBeforeSession(Noted noted) {
        reasoned = noted.stopsTheStart();
        open(noted);
    }

    void open(Noted noted) {
        String caution = noted.caution().id();
        date.setText(DayText.of(tools.today()));
        FlowPane choices = new FlowPane(8, 8);
        for (Kind kind : Kind.values()) {
            kinds.put(kind, kind(kind));
        }
        choices.getChildren().setAll(kinds.values());
        Roving.over(List.copyOf(kinds.values()));
        group.selectedToggleProperty().addListener((toggle, before, now) -> showPermission());
        fault.setId("decision-fault");
        fault.getStyleClass().add("field-fault");
        fault.managedProperty().bind(fault.visibleProperty());
        fault.setVisible(false);
        showPermission();
        LeaveOut leaveOut = noted.decision().map(CautionDecision::leaveOut).orElse(LeaveOut.NOTHING);
        sheets.open(
                noted.caution().name(),
                WIDTH,
                known(noted),
                choices,
                permission,
                labelled("decision.words", words),
                fault,
                buttons(() -> keep(caution, leaveOut)));
        kinds.values().iterator().next().requestFocus();
    }

    /** Returns the advice, and what was decided before, such as for the last session. */
    private VBox known(Noted noted) {
        Label advice = Prose.wrapped(noted.caution().advice(), "text-muted");
        VBox known = new VBox(8, advice);
        noted.decision().ifPresent(made -> {
            Label before = Prose.wrapped(messages.text("decision.before", new CautionWords(tools).decision(made)));
            before.setId("decision-before");
            known.getChildren().add(before);
        });
        return known;
    }

    private ToggleButton kind(Kind kind) {
        ToggleButton button = new ToggleButton(messages.text("decision." + kind.id()));
        button.setId("decision-" + kind.id());
        button.getStyleClass().add("chip");
        button.setToggleGroup(group);
        return button;
    }

    private VBox labelled(String key, TextField field) {
        field.setId(key.replace('.', '-'));
        field.setAccessibleText(messages.text(key));
        field.setOnAction(entered -> field.getScene().lookup("#decision-keep").requestFocus());
        Label label = new Label(messages.text(key));
        label.getStyleClass().addAll("text-small", "text-muted");
        label.setLabelFor(field);
        return new VBox(6, label, field);
    }

    private HBox buttons(Runnable onKeep) {
        Named named = new Named(messages);
        Button cancel = named.button("decision-cancel", "sheet.cancel");
        cancel.setOnAction(pressed -> sheets.hide());
        Button keep = named.button("decision-keep", "decision.keep");
        keep.getStyleClass().add("accent");
        keep.setOnAction(pressed -> onKeep.run());
        HBox row = new HBox(12, cancel, keep);
        row.getStyleClass().add("sheet-buttons");
        return row;
    }

    private void showPermission() {
        permission.setVisible(chosen().filter(kind -> kind == Kind.PERMISSION_ASKED || kind == Kind.PERMISSION_RECEIVED)
                .isPresent());
    }

    private Optional<Kind> chosen() {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void keep(String caution, LeaveOut leaveOut) {
        Optional<LocalDate> day = permission.isVisible() ? DayText.parse(date.getText()) : Optional.empty();
        Optional<String> problem = problem(day);
        fault.setVisible(problem.isPresent());
        fault.setText(problem.map(messages::text).orElse(""));
        if (problem.isEmpty()) {
            sheets.hide();
            onDecided.accept(new CautionDecision(
                    caution,
                    chosen().orElseThrow(),
                    words.getText(),
                    day,
                    permission.isVisible() ? by.getText() : "",
                    leaveOut,
                    tools.times().now(),
                    tools.author()));
        }
    }

    private Optional<String> problem(Optional<LocalDate> day) {
        if (chosen().isEmpty()) {
            return Optional.of("fault.decision");
        }
        Kind kind = chosen().get();
        if (kind.needsGiver() && (day.isEmpty() || by.getText().isBlank())) {
            return Optional.of("fault.permission");
        }
        if (!words.getText().isBlank()) {
            return Optional.empty();
        }
        if (reasoned && (kind == Kind.ADAPT || kind == Kind.PERMISSION_ASKED)) {
            return Optional.of("fault.reason.session");
        }
        return kind.needsReason() ? Optional.of("fault.reason") : Optional.empty();
    }
}
