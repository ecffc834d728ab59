package app.footnote.ui.settings;

import app.footnote.chart.Band;
import app.footnote.chart.ChartPack;
import app.footnote.chart.Feet;
import app.footnote.chart.FootView;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneId;
import app.footnote.session.LitZones;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import app.footnote.ui.foot.FootChart;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Segments;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Which zones a stage lights: none, its whole foot, parts of it, or zones tapped on a small chart. */
final class LitChooser extends VBox {
    private static final double CHART_HEIGHT = 380;

    private final Messages messages;
    private final ChartPack pack;
    private final StageFoot foot;
    private final Consumer<LitZones> keep;
    private final Map<By, LitZones> chosen = new LinkedHashMap<>();
    private final Label names = new Label();
    private LitZones lit;

    /** The ways to choose. */
    private enum By {
        NONE,
        FOOT,
        BANDS,
        ZONES;

        static By of(LitZones lit) {
            return switch (lit) {
                case LitZones.None() -> NONE;
                case LitZones.WholeFoot() -> FOOT;
                case LitZones.Bands _ -> BANDS;
                case LitZones.Chosen _ -> ZONES;
            };
        }
    }

    LitChooser(Messages messages, ChartPack pack, Stage stage, Consumer<LitZones> keep) {
        this.messages = messages;
        this.pack = pack;
        this.foot = stage.foot();
        this.keep = keep;
        this.lit = stage.lit();
        chosen.put(By.NONE, LitZones.NONE);
        chosen.put(By.FOOT, LitZones.FOOT);
        chosen.put(By.BANDS, new LitZones.Bands(Set.of()));
        chosen.put(By.ZONES, new LitZones.Chosen(Set.of()));
        chosen.put(By.of(lit), lit);
        names.setId("lit-names");
        names.setWrapText(true);
        names.getStyleClass().addAll("text-small", "text-muted");
        setSpacing(12);
        show();
    }

    /** Returns the row of segments that choose the way. */
    Node ways() {
        Map<By, String> texts = new LinkedHashMap<>();
        Stream.of(By.values()).forEach(by -> texts.put(by, messages.text("presets.lit." + by.name())));
        Segments<By> ways = new Segments<>("lit", texts, By.of(lit));
        ways.valueProperty().subscribe((before, now) -> {
            change(chosen.get(now));
            show();
        });
        return ways.node();
    }

    private void change(LitZones now) {
        lit = now;
        chosen.put(By.of(now), now);
        keep.accept(now);
        name();
    }

    private void show() {
        getChildren().setAll(Stream.concat(choice(), Stream.of(names)).toList());
        name();
    }

    private Stream<Node> choice() {
        if (foot == StageFoot.NONE) {
            return Stream.empty();
        }
        return switch (lit) {
            case LitZones.None() -> Stream.empty();
            case LitZones.WholeFoot() -> Stream.empty();
            case LitZones.Bands(Set<Band> bands) -> Stream.of(chips(bands));
            case LitZones.Chosen _ -> chart();
        };
    }

    private void name() {
        String zones =
                pack.zones().stream().filter(lit::include).map(ReflexZone::name).collect(Collectors.joining(", "));
        boolean one = lit instanceof LitZones.Chosen && !zones.isEmpty();
        String key = foot == StageFoot.NONE && By.of(lit) != By.NONE ? "no-foot" : By.of(lit) + ".explained";
        names.setText(one && foot != StageFoot.NONE ? zones : messages.text("presets.lit." + key));
    }

    private FlowPane chips(Set<Band> bands) {
        FlowPane chips = new FlowPane(8, 8);
        for (Band band : Band.values()) {
            ToggleButton chip = new ToggleButton(messages.text("presets.band." + band.id()));
            chip.setId("lit-band-" + band.id());
            chip.getStyleClass().add("chip");
            chip.setSelected(bands.contains(band));
            chip.setOnAction(pressed -> toggle(band));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private void toggle(Band band) {
        if (lit instanceof LitZones.Bands(Set<Band> bands)) {
            change(new LitZones.Bands(toggled(bands, band)));
        }
    }

    private Stream<Node> chart() {
        FootChart chart = new FootChart(pack, Messages.of("foot"));
        chart.setId("lit-chart");
        chart.guideLinesProperty().set(false);
        chart.feetProperty().set(Feet.valueOf(foot.name()));
        chart.setMinHeight(CHART_HEIGHT);
        chart.setPrefHeight(CHART_HEIGHT);
        chart.setOnZoneTapped(spot -> {
            chart.selectedProperty().set(null);
            toggle(spot.zone());
            light(chart);
        });
        light(chart);
        Map<FootView, String> sides = new LinkedHashMap<>();
        Stream.of(FootView.values()).forEach(view -> sides.put(view, messages.text("presets.view." + view.id())));
        Segments<FootView> views = new Segments<>("lit-view", sides, FootView.PLANTAR);
        chart.viewProperty().bind(views.valueProperty());
        return Stream.of(views.node(), chart);
    }

    private void toggle(ZoneId zone) {
        if (lit instanceof LitZones.Chosen(Set<ZoneId> zones)) {
            change(new LitZones.Chosen(toggled(zones, zone)));
        }
    }

    private void light(FootChart chart) {
        chart.zones().work(lit.on(pack, foot), foot.other());
    }

    private static <T> Set<T> toggled(Set<T> set, T element) {
        Set<T> changed = new HashSet<>(set);
        if (!changed.remove(element)) {
            changed.add(element);
        }
        return changed;
    }
}
