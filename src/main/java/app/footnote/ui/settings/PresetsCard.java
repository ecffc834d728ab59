package app.footnote.ui.settings;

import app.footnote.chart.ChartPack;
import app.footnote.session.Preset;
import app.footnote.session.Stage;
import app.footnote.session.TreatmentKind;
import app.footnote.settings.FirstFoot;
import app.footnote.settings.SettingsStore;
import app.footnote.ui.kit.DragOrder;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Segments;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.SaveLine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The session presets: chosen, added, copied, renamed, taken away, and each one's stages. Kept at every change. */
final class PresetsCard extends VBox {
    private final Messages messages;
    private final Named named;
    private final PresetWork work;
    private final PresetBook book;
    private final PresetChoice choice;
    private final Told told;
    private final VBox preset = new VBox();
    private final VBox rows = new VBox();
    private final DragOrder stages = new DragOrder(rows, this::moveAndStay);
    private final PresetOrder order;
    private final Label total = new Label();
    private final Button asItCame;
    private final Button allAsTheyCame;

    PresetsCard(Messages messages, SettingsStore store, PresetWork work) {
        this.messages = messages;
        this.named = new Named(messages);
        this.work = work;
        book = new PresetBook(work);
        told = new Told(messages, this::undo);
        order = new PresetOrder(messages, book, this::choose, this::reordered);
        choice = new PresetChoice(messages, book, this::choose, this::show, this::tell, told, order.visibleProperty());
        asItCame = restoring("presets-restore", "presets.restore", book::restore);
        allAsTheyCame = restoring("presets-restore-all", "presets.restore-all", book::restoreAll);
        total.setId("presets-total");
        total.getStyleClass().add("text-medium");
        preset.getStyleClass().add("preset-editor");
        getStyleClass().addAll("fn-card", "settings-card", "presets-card");
        getChildren().setAll(choice, order, firstFoot(store), preset, told, foot());
        show();
    }

    ChartPack chart() {
        return work.chart();
    }

    /** Changes a stage; what is shown of it has changed already. */
    void change(String stage, UnaryOperator<Stage> change) {
        book.change(stage, change);
        refresh();
    }

    /** Tells a fault, or that there is none any more. */
    void tell(Optional<String> fault) {
        fault.ifPresentOrElse(told::fault, told::nothing);
    }

    /** Shows the rest of that stage and of no other. */
    void open(Optional<String> stage) {
        rows.getChildren().stream()
                .map(StageRow.class::cast)
                .forEach(row -> row.showMore(stage.filter(row.stage()::equals).isPresent()));
    }

    /** Moves a stage; the keyboard goes with it. */
    void move(int from, int to) {
        if (to >= 0 && to < book.chosen().stages().size()) {
            moveAndStay(from, to);
            rows.getChildren().get(to).lookup("#stage-name-" + to).requestFocus();
        }
    }

    private void moveAndStay(int from, int to) {
        book.change(chosen -> chosen.moving(from, to));
        told.nothing();
        showStages();
    }

    private void choose(String preset) {
        book.choose(preset);
        told.nothing();
        show();
    }

    private void reordered() {
        told.nothing();
        refresh();
    }

    /** Takes a stage away, unless it is the only one. */
    void remove(String stage) {
        if (book.chosen().stages().size() == 1) {
            told.fault(messages.text("presets.fault.last-stage"));
            return;
        }
        String name = book.chosen().stages().get(book.place(stage)).name();
        book.removeStage(stage);
        showStages();
        told.done(messages.text("presets.removed", name));
    }

    private void undo() {
        book.undo();
        told.nothing();
        show();
    }

    private void show() {
        choice.refresh();
        Segments<TreatmentKind> kinds =
                new Segments<>("preset-kind", texts(), book.chosen().kind());
        kinds.valueProperty().subscribe((before, now) -> {
            book.change(chosen -> chosen.of(now));
            refresh();
        });
        preset.getChildren()
                .setAll(
                        new Row(messages.text("presets.name"), "", choice.name(this::refresh)),
                        new Row(messages.text("presets.kind"), "", kinds.node()),
                        stages);
        showStages();
    }

    private void showStages() {
        rows.getChildren()
                .setAll(book.chosen().stages().stream()
                        .map(stage -> new StageRow(messages, this, book, stage, stages))
                        .toList());
        refresh();
    }

    private void refresh() {
        Preset chosen = book.chosen();
        long minutes = chosen.planned().toMinutes();
        total.setText(messages.text(chosen.isOpenEnded() ? "presets.total.open" : "presets.total", minutes));
        asItCame.setVisible(book.isChanged());
        asItCame.setManaged(book.isChanged());
        allAsTheyCame.setDisable(!book.isAnyChanged());
        choice.refresh();
        order.refresh();
    }

    private Map<TreatmentKind, String> texts() {
        Map<TreatmentKind, String> texts = new LinkedHashMap<>();
        for (TreatmentKind kind : TreatmentKind.values()) {
            texts.put(kind, messages.text("presets.kind." + kind.id()));
        }
        return texts;
    }

    private Node firstFoot(SettingsStore store) {
        Map<FirstFoot, String> texts = new LinkedHashMap<>();
        for (FirstFoot foot : FirstFoot.values()) {
            texts.put(foot, messages.text("presets.foot." + foot.id()));
        }
        Segments<FirstFoot> feet =
                new Segments<>("first-foot", texts, store.settings().firstFoot());
        feet.valueProperty()
                .subscribe((before, now) -> store.save(store.settings().withFirstFoot(now)));
        return new Row(messages.text("presets.first-foot"), messages.text("presets.first-foot.explained"), feet.node());
    }

    private Node foot() {
        Button add = named.button("stage-add", "presets.add-stage", Feather.PLUS);
        add.setOnAction(pressed -> {
            book.addStage(messages.text("presets.new-stage"));
            told.nothing();
            showStages();
        });
        VBox foot = new VBox(
                new SplitRow(add, total),
                new SplitRow(asItCame, allAsTheyCame),
                new SaveLine("presets-saved", work.status(), work.times()));
        foot.getStyleClass().add("presets-foot");
        return foot;
    }

    private Button restoring(String id, String key, Runnable restore) {
        Button button = named.button(id, key, Feather.ROTATE_CCW);
        button.setOnAction(pressed -> {
            restore.run();
            show();
            told.done(messages.text(key + ".done"));
        });
        return button;
    }
}
