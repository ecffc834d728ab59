package app.footnote.ui.chart;

import app.footnote.chart.Feet;
import app.footnote.chart.ReflexZone;
import app.footnote.ui.kit.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** All that is known of the chosen zone in the tradition shown. */
final class ZonePanel extends VBox {
    private final ZoneFacts facts;
    private final ChartState state;
    private final Messages messages;

    ZonePanel(ReflexZone zone, ChartState state, PanelPorts ports, Messages messages) {
        this.facts = ZoneFacts.of(zone, state, messages);
        this.state = state;
        this.messages = messages;
        getStyleClass().add("zone-panel");
        getChildren().setAll(title(), associated(), place());
        getChildren().add(new AgreementPane(facts, state, messages, ports.openLink()));
        facts.zone()
                .differences()
                .ifPresent(text -> getChildren()
                        .add(Lines.section(
                                Lines.heading(messages.text("zone.differences")), Lines.wrapped(text, "text-small"))));
        getChildren().add(new NotePane(zone, ports.notes(), ports.timeZone(), messages));
    }

    private Node title() {
        Label name = Lines.wrapped(facts.zone().name(), "title-1");
        name.setId("chart-zone-name");
        VBox title = new VBox(name);
        title.getStyleClass().add("zone-title");
        facts.otherNames()
                .ifPresent(names -> title.getChildren().add(Lines.wrapped(names, "text-small", "text-subtle")));
        title.getChildren().add(feet());
        facts.unseen().ifPresent(text -> title.getChildren().add(unseen(text)));
        title.getChildren().add(elsewhere());
        return title;
    }

    private Node feet() {
        Label note = Lines.wrapped(facts.feetNote(), "text-small", "text-muted");
        note.setId("chart-feet-note");
        if (facts.feet() != Feet.BOTH) {
            return note;
        }
        FeetSwitch feet = new FeetSwitch(
                "chart-zone-feet", "feet", List.of(Feet.BOTH, Feet.RIGHT, Feet.LEFT), state.feetProperty(), messages);
        return new FeetLine(feet.node("small-segments"), note);
    }

    private Node unseen(String text) {
        Label unseen = Lines.wrapped(text, "text-small", "info-note");
        unseen.setId("chart-unseen");
        return unseen;
    }

    private Node elsewhere() {
        Node elsewhere = new ElsewhereLine(facts.views(), state, messages);
        elsewhere
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !facts.views().contains(state.viewProperty().get()), state.viewProperty()));
        elsewhere.managedProperty().bind(elsewhere.visibleProperty());
        return elsewhere;
    }

    private Node associated() {
        Label text = Lines.wrapped(facts.zone().associated(), "text-large");
        text.setId("chart-associated");
        return Lines.section(Lines.heading(messages.text("zone.associated")), text);
    }

    private Node place() {
        return Lines.section(Lines.heading(messages.text("zone.place")), new PlacePane(facts.place(), messages));
    }
}
