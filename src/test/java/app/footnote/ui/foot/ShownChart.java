package app.footnote.ui.foot;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import app.footnote.chart.pack.BadPackException;
import app.footnote.chart.pack.ChartPackReader;
import app.footnote.chart.pack.PackSource;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The chart of the default pack in a window, between two buttons. */
final class ShownChart {
    private final ChartPack pack;
    private final FootChart chart;

    ShownChart(Stage stage, Node before, Node after) throws BadPackException {
        Fonts.load();
        Theme.LIGHT.apply();
        pack = new ChartPackReader().read(PackSource.asset("charts/footnote"));
        chart = new FootChart(pack, Messages.of("foot"));
        chart.reducedMotionProperty().set(true);
        VBox.setVgrow(chart, Priority.ALWAYS);
        stage.setScene(Sheets.scene(new VBox(before, chart, after), 985, 810));
        stage.setWidth(985);
        stage.setHeight(810);
        // The headless platform reports the wheel in screen coordinates, so screen and window must agree.
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    ChartPack pack() {
        return pack;
    }

    FootChart chart() {
        return chart;
    }

    static ZoneSpot sole(String zone, Foot foot) {
        return new ZoneSpot(new ZoneId(zone), foot, FootView.PLANTAR);
    }

    List<ZoneNode> zones() {
        return chart.lookupAll(".zone").stream()
                .filter(ZoneNode.class::isInstance)
                .map(ZoneNode.class::cast)
                .toList();
    }

    ZoneNode zone(ZoneSpot spot) {
        return zones().stream()
                .filter(zone -> zone.spot().equals(spot))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the label point of the zone on the screen. */
    Point2D anchor(ZoneSpot spot) {
        ZoneNode zone = zone(spot);
        return zone.localToScreen(
                zone.drawn().anchor().x(), zone.drawn().anchor().y());
    }
}
