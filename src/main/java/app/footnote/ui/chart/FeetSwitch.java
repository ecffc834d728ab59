package app.footnote.ui.chart;

import app.footnote.chart.Feet;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Segments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

/** Right foot, left foot or both. */
final class FeetSwitch {
    private final Segments<Feet> segments;

    /** Takes its words from the messages under {@code key}. */
    FeetSwitch(String id, String key, List<Feet> order, ObjectProperty<Feet> feet, Messages messages) {
        Map<Feet, String> texts = new LinkedHashMap<>();
        order.forEach(each -> texts.put(each, messages.text(key + "." + each.id())));
        segments = new Segments<>(id, texts, feet.get());
        segments.valueProperty().bindBidirectional(feet);
        segments.node().setAccessibleText(messages.text("feet.switch"));
    }

    /** Returns the control; its second style class says where it stands. */
    Node node(String style) {
        segments.node().getStyleClass().add(style);
        return segments.node();
    }
}
