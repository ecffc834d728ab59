package app.footnote.ui.guide;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Detail;
import app.footnote.chart.Drawing;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.geometry.PathParser;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A chart pack with plain feet and no zones. */
final class PlainFeet {
    private PlainFeet() {}

    static ChartPack pack() {
        List<Drawing> drawings = Arrays.stream(FootView.values())
                .flatMap(view -> Stream.of(Foot.values()).map(foot -> drawing(view, foot)))
                .toList();
        return new ChartPack("plain", "1.0.0", "Plain", "Nobody", "CC0-1.0", List.of(), List.of(), List.of(), drawings);
    }

    private static Drawing drawing(FootView view, Foot foot) {
        List<Detail> details = List.of(
                new Detail("crease", PathParser.parse("M30 60L90 60")),
                new Detail("nail", PathParser.parse("M80 20L90 20L90 30Z")),
                new Detail("shade", PathParser.parse("M40 90L80 90L80 99Z")));
        return new Drawing(
                view, foot, 124, 280, PathParser.parse("M10 10L112 10L98 270L32 270Z"), details, List.of(), Map.of());
    }
}
