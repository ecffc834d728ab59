package app.footnote.bench;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Drawing;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneShape;
import app.footnote.chart.pack.BadPackException;
import app.footnote.chart.pack.ChartPackReader;
import app.footnote.chart.pack.PackSource;
import app.footnote.chart.search.ZonePicker;
import app.footnote.geometry.Outline;
import app.footnote.geometry.Point;
import app.footnote.geometry.Segment;
import app.footnote.ui.foot.FootChart;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.stage.Stage;

/** Picking a zone, lighting one up and zooming, on a window of 1440 by 900 drawn by software. */
public final class ChartBenchmark {
    private static final String TRADITION = "western";
    private static final int ZONES = 120;
    /** Two soles and a part of the tops, in millimetres. */
    private static final double WIDTH = 3 * 124;

    private static final int WARM_UP_PICKS = 50_000;
    private static final int PICKS = 200_000;
    private static final int WARM_UP_FRAMES = 120;
    private static final int FRAMES = 600;
    /** 8 and 28 pixels at the usual size, in millimetres. */
    private static final double TOLERANCE = 3;

    private static final double SMALL = 10;

    private final ChartPack pack;
    private FootChart chart;

    private ChartBenchmark(ChartPack pack) {
        this.pack = pack;
    }

    public static void main(String[] arguments) throws BadPackException {
        ChartBenchmark benchmark = new ChartBenchmark(new ChartPackReader().read(PackSource.asset("charts/footnote")));
        benchmark.pick();
        Platform.startup(benchmark::show);
    }

    private void pick() {
        ZonePicker picker = new ZonePicker(sheet(), TRADITION);
        Random random = new Random(1);
        double[] micros = new double[PICKS];
        int found = 0;
        for (int i = -WARM_UP_PICKS; i < PICKS; i++) {
            Point point = new Point(random.nextDouble() * WIDTH, random.nextDouble() * 280);
            long began = System.nanoTime();
            boolean hit = picker.near(point, TOLERANCE, SMALL).isPresent();
            long took = System.nanoTime() - began;
            found += hit ? 1 : 0;
            if (i >= 0) {
                micros[i] = took / 1e3;
            }
        }
        System.out.println("pick among " + ZONES + "      " + Figures.of(micros).line("us")
                + " (wanted: p99 at most 50), " + found + " found");
    }

    /** Returns one sheet with the zones of several drawings side by side, more than any view of the pack has. */
    private Drawing sheet() {
        Drawing sole = pack.drawing(FootView.PLANTAR, Foot.RIGHT).orElseThrow();
        List<ZoneShape> shapes = new ArrayList<>();
        double right = 0;
        for (Drawing drawing : pack.drawings()) {
            double shift = right;
            drawing.zonesIn(TRADITION).forEach(shape -> shapes.add(moved(shape, shift)));
            right += drawing.width();
        }
        return new Drawing(
                sole.view(),
                sole.foot(),
                WIDTH,
                sole.height(),
                sole.skin(),
                sole.details(),
                sole.guides(),
                Map.of(TRADITION, shapes.subList(0, ZONES)));
    }

    private static ZoneShape moved(ZoneShape shape, double right) {
        List<Segment> segments = shape.outline().segments().stream()
                .map(segment -> moved(segment, right))
                .toList();
        Outline outline = new Outline(shape.outline().data(), segments);
        return new ZoneShape(shape.zone(), outline, moved(shape.anchor(), right), shape.tone(), shape.overlay());
    }

    private static Segment moved(Segment segment, double right) {
        return switch (segment) {
            case Segment.Move move -> new Segment.Move(moved(move.to(), right));
            case Segment.Line line -> new Segment.Line(moved(line.to(), right));
            case Segment.Quad quad -> new Segment.Quad(moved(quad.control(), right), moved(quad.to(), right));
            case Segment.Cubic cubic ->
                new Segment.Cubic(moved(cubic.first(), right), moved(cubic.second(), right), moved(cubic.to(), right));
            case Segment.Close close -> close;
        };
    }

    private static Point moved(Point point, double right) {
        return new Point(point.x() + right, point.y());
    }

    private void show() {
        Fonts.load();
        Theme.LIGHT.apply();
        chart = new FootChart(pack, Messages.of("foot"));
        Stage stage = new Stage();
        stage.setScene(Sheets.scene(chart, 1440, 900));
        stage.show();
        List<Node> zones = List.copyOf(chart.lookupAll(".zone"));
        PseudoClass hover = PseudoClass.getPseudoClass("hover");
        measure(
                "hover, frame to frame",
                "p95 at most 33.3, two frames",
                frame -> {
                    zones.get((frame + zones.size() - 1) % zones.size()).pseudoClassStateChanged(hover, false);
                    zones.get(frame % zones.size()).pseudoClassStateChanged(hover, true);
                },
                this::zoom);
    }

    private void zoom() {
        measure(
                "zoom, frame to frame ",
                "p95 at most 20",
                frame -> {
                    if (frame % 16 < 8) {
                        chart.zoomIn();
                    } else {
                        chart.zoomOut();
                    }
                },
                Platform::exit);
    }

    private static void measure(String name, String wanted, IntConsumer change, Runnable next) {
        double[] millis = new double[FRAMES];
        new AnimationTimer() {
            private int frame = -WARM_UP_FRAMES;
            private long last;

            @Override
            public void handle(long now) {
                if (frame >= 0 && frame < FRAMES) {
                    millis[frame] = (now - last) / 1e6;
                }
                last = now;
                frame++;
                change.accept(frame + WARM_UP_FRAMES);
                if (frame == FRAMES) {
                    stop();
                    System.out.println(name + " " + Figures.of(millis).line("ms") + " (wanted: " + wanted + ")");
                    next.run();
                }
            }
        }.start();
    }
}
