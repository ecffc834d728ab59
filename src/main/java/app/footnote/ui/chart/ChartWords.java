package app.footnote.ui.chart;

import app.footnote.chart.BodySystem;
import app.footnote.chart.Feet;
import app.footnote.chart.FootView;
import app.footnote.chart.Tradition;
import app.footnote.ui.kit.Messages;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What the things on the chart are called on screen. */
final class ChartWords {
    private final Messages messages;

    ChartWords(Messages messages) {
        this.messages = messages;
    }

    String view(FootView view) {
        return messages.text("view." + view.id());
    }

    /** Returns the views with commas, as in "Sole, Inner". */
    String views(Collection<FootView> views) {
        return views.stream().map(this::view).collect(Collectors.joining(", "));
    }

    String feet(Feet feet) {
        return messages.text("feet." + feet.id());
    }

    String system(BodySystem system) {
        return messages.text("system." + system.id());
    }

    /** Returns the names of all body systems. */
    Map<BodySystem, String> systems() {
        return Arrays.stream(BodySystem.values()).collect(Collectors.toMap(system -> system, this::system));
    }

    /** Returns the name of a tradition without what stands in brackets, as in "Western". */
    String shortName(Tradition tradition) {
        int bracket = tradition.name().indexOf(" (");
        return bracket < 0 ? tradition.name() : tradition.name().substring(0, bracket);
    }
}
