package app.footnote.ui.consultation;

import app.footnote.caution.CautionDecision;
import app.footnote.caution.LeaveOut;
import app.footnote.caution.LeavesOut;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.consultation.CurrentCautions.Noted;
import app.footnote.intake.Answer;
import app.footnote.intake.Answers;
import app.footnote.ui.foot.FootChart;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.Segments;
import app.footnote.ui.kit.SheetPane;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A sheet with a chart on which zones, or a whole foot, are left out by tapping them. */
final class LeaveOutSheet {
    private static final double WIDTH = 760;
    private static final double CHART_HEIGHT = 380;
    private static final double MARGINS = 60;

    private final ConsultationTools tools;
    private final Messages messages;
    private final SheetPane sheets;
    private final Consumer<CautionDecision> onDecided;
    private final FootChart chart;
    private final Label places = new Label();
    private final Map<Foot, ToggleButton> feet = new LinkedHashMap<>();
    private LeaveOut leaveOut = LeaveOut.NOTHING;

    LeaveOutSheet(ConsultationTools tools, SheetPane sheets, Consumer<CautionDecision> onDecided) {
        this.tools = tools;
        this.messages = tools.messages();
        this.sheets = sheets;
        this.onDecided = onDecided;
        chart = new FootChart(tools.pack(), Messages.of("foot"));
        chart.setPrefHeight(CHART_HEIGHT);
        chart.setMinSize(WIDTH - MARGINS, CHART_HEIGHT);
        chart.guideLinesProperty().set(false);
        chart.getStyleClass().add("leave-out-chart");
        chart.setOnZoneTapped(spot -> show(leaveOut.toggle(spot)));
        for (Foot foot : List.of(Foot.RIGHT, Foot.LEFT)) {
            feet.put(foot, wholeFoot(foot));
        }
    }

    /** Opens with what is left out already; before that, with the foot a list says to leave out, if it was told which. */
    void open(Noted noted, Answers answers) {
        Map<FootView, String> views = new LinkedHashMap<>();
        for (FootView view : FootView.values()) {
            views.put(view, messages.text("view." + view.id()));
        }
        Segments<FootView> segments = new Segments<>("leave-out-view", views, FootView.PLANTAR);
        chart.viewProperty().bind(segments.valueProperty());
        HBox above = new HBox(12, segments.node());
        above.getChildren().addAll(feet.values());
        above.getStyleClass().add("question-head");
        Label hint = Prose.wrapped(hint(noted), "text-muted");
        places.setId("leave-out-places");
        places.setWrapText(true);
        show(noted.decision().map(CautionDecision::leaveOut).orElseGet(() -> suggested(noted, answers)));
        sheets.open(
                messages.text("leave-out.title", noted.caution().shortName()),
                WIDTH,
                hint,
                above,
                chart,
                places,
                buttons(noted));
    }

    private String hint(Noted noted) {
        return noted.caution()
                .leavesOut()
                .map(leaves -> messages.text("leave-out.hint." + leaves.what().id()))
                .orElseGet(() -> messages.text("leave-out.hint.none"));
    }

    private static LeaveOut suggested(Noted noted, Answers answers) {
        List<String> told = noted.caution()
                .leavesOut()
                .filter(leaves -> leaves.what() == LeavesOut.What.FOOT)
                .flatMap(LeavesOut::footQuestion)
                .flatMap(answers::to)
                .map(answer -> answer instanceof Answer.Chosen(List<String> ids) ? ids : List.<String>of())
                .orElse(List.of());
        LeaveOut suggested = LeaveOut.NOTHING;
        for (Foot foot : Foot.values()) {
            if (told.contains(foot.id()) || told.contains("both")) {
                suggested = suggested.toggle(foot);
            }
        }
        return suggested;
    }

    private ToggleButton wholeFoot(Foot foot) {
        ToggleButton button = new ToggleButton(messages.text("leave-out.whole." + foot.id()));
        button.setId("leave-out-foot-" + foot.id());
        button.getStyleClass().add("chip");
        button.setOnAction(pressed -> show(leaveOut.toggle(foot)));
        return button;
    }

    private void show(LeaveOut now) {
        leaveOut = now;
        chart.zones().leaveOut(now.on(tools.pack()));
        feet.forEach((foot, button) -> button.setSelected(now.feet().contains(foot)));
        String words = new CautionWords(tools).leaveOut(now);
        places.setText(words.isEmpty() ? messages.text("leave-out.nothing") : words);
    }

    private HBox buttons(Noted noted) {
        Named named = new Named(messages);
        Button cancel = named.button("leave-out-cancel", "sheet.cancel");
        cancel.setOnAction(pressed -> sheets.hide());
        Button keep = named.button("leave-out-keep", "leave-out.keep");
        keep.getStyleClass().add("accent");
        keep.setOnAction(pressed -> {
            sheets.hide();
            onDecided.accept(decision(noted));
        });
        HBox row = new HBox(12, cancel, keep);
        row.getStyleClass().add("sheet-buttons");
        return row;
    }

    /** What was agreed before stays; where nothing was decided, leaving out is to adapt. */
    private CautionDecision decision(Noted noted) {
        Optional<CautionDecision> before =
                noted.decision().filter(made -> made.kind() != CautionDecision.Kind.NOT_RELEVANT);
        return new CautionDecision(
                noted.caution().id(),
                before.map(CautionDecision::kind).orElse(CautionDecision.Kind.ADAPT),
                before.map(CautionDecision::words).orElse(""),
                before.flatMap(CautionDecision::date),
                before.map(CautionDecision::by).orElse(""),
                leaveOut,
                tools.times().now(),
                tools.author());
    }
}
