package app.footnote.ui.session;

import app.footnote.session.Plan;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.TabLeaves;
import app.footnote.ui.record.TimeWords;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is to follow: what to do next time, when, and whom else the client was advised to see. */
final class FinishPlan extends VBox {
    private final Messages messages;
    private final TimeWords times;
    private final LiveSession live;
    private final TextArea next = new TextArea();
    private final TextField referral = new TextField();
    private final DatePicker day = new DatePicker();
    private final Map<ToggleButton, Period> distances = new LinkedHashMap<>();
    private Plan shown = Plan.NONE;

    FinishPlan(Messages messages, TimeWords times, LiveSession live) {
        this.messages = messages;
        this.times = times;
        this.live = live;
        Label title = new Label(messages.text("finish.plan"));
        title.getStyleClass().add("title-3");
        getStyleClass().addAll("fn-card", "finish-plan");
        prepareFields();
        FlowPane dates = new FlowPane(
                8,
                8,
                chip("week", Period.ofWeeks(1)),
                chip("two", Period.ofWeeks(2)),
                chip("month", Period.ofMonths(1)),
                day);
        getChildren()
                .setAll(
                        title,
                        field("finish.next", next),
                        field("finish.next-date", dates),
                        field("finish.referral", referral));
    }

    void show(Plan plan, boolean isLocked) {
        shown = plan;
        showText(next.getText(), plan.text(), next::setText);
        showText(referral.getText(), plan.referral().to(), referral::setText);
        if (!Optional.ofNullable(day.getValue()).equals(plan.nextDate())) {
            day.setValue(plan.nextDate().orElse(null));
        }
        distances.forEach((chip, distance) ->
                chip.setSelected(plan.nextDate().filter(after(distance)::equals).isPresent()));
        next.setEditable(!isLocked);
        referral.setEditable(!isLocked);
        day.setDisable(isLocked);
        distances.keySet().forEach(chip -> chip.setDisable(isLocked));
    }

    private void prepareFields() {
        next.setId("finish-next");
        TabLeaves.from(next);
        next.setPrefRowCount(2);
        next.setWrapText(true);
        next.setPromptText(messages.text("finish.next.prompt"));
        next.textProperty().subscribe((before, now) -> change(plan -> plan.withText(now)));
        referral.setId("finish-referral");
        referral.setPromptText(messages.text("finish.referral.prompt"));
        referral.textProperty()
                .subscribe((before, now) ->
                        change(plan -> plan.with(plan.referral().to(now))));
        day.setId("finish-next-date");
        day.setAccessibleText(messages.text("finish.next-date"));
        day.setPromptText(messages.text("finish.next-date.prompt"));
        day.setPrefWidth(150);
        day.valueProperty().subscribe((before, now) -> change(plan -> plan.next(Optional.ofNullable(now))));
    }

    private ToggleButton chip(String id, Period distance) {
        String text = messages.text("finish.in." + id);
        ToggleButton chip = new ToggleButton(text);
        chip.setId("finish-in-" + id);
        chip.setAccessibleText(messages.text("finish.next-date") + ": " + text);
        chip.getStyleClass().add("chip");
        chip.setOnAction(pressed ->
                change(plan -> plan.next(chip.isSelected() ? Optional.of(after(distance)) : Optional.empty())));
        distances.put(chip, distance);
        return chip;
    }

    private LocalDate after(Period distance) {
        return LocalDate.ofInstant(times.now(), times.zone()).plus(distance);
    }

    private Node field(String key, Node control) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().addAll("text-small", "text-medium");
        label.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(messages.text(key));
        }
        return new VBox(4, label, control);
    }

    private void change(UnaryOperator<Plan> change) {
        Plan changed = change.apply(shown);
        if (!changed.equals(shown)) {
            shown = changed;
            live.write(notes -> notes.with(changed));
        }
    }

    private static void showText(String present, String wanted, Consumer<String> field) {
        if (!present.equals(wanted)) {
            field.accept(wanted);
        }
    }
}
