package app.footnote.ui.chart;

import app.footnote.chart.Place;
import app.footnote.chart.PlaceLine;
import app.footnote.ui.kit.Messages;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Where to look on the foot: by guide line, by longitudinal zone, by bone or crease. */
final class PlacePane extends VBox {
    private final Messages messages;

    PlacePane(Place place, Messages messages) {
        this.messages = messages;
        setId("chart-place");
        getStyleClass().add("place-lines");
        getChildren()
                .setAll(
                        line("zone.place.line", place.line(), Feather.MINUS),
                        line("zone.place.column", place.column(), Feather.COLUMNS),
                        line("zone.place.bone", place.bone(), Feather.CROSSHAIR));
    }

    private Node line(String key, PlaceLine line, Ikon icon) {
        VBox words = new VBox(Lines.wrapped(line.text()));
        if (!line.fromSources()) {
            words.getChildren().add(Lines.wrapped(messages.text("zone.general"), "text-caption", "text-subtle"));
        }
        Node row = Lines.beside(icon, words);
        row.setAccessibleText(messages.text(key));
        return row;
    }
}
