package app.footnote.ui.session;

import app.footnote.client.Client;
import app.footnote.ui.kit.Avatar;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.Segments;
import app.footnote.ui.session.StartModel.Who;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whom the session is for: a client, chosen on a sheet, or a walk-in. */
final class WhoChoice extends HBox {
    private final Messages messages;
    private final Function<Client, String> lastHere;
    private final Button field = new Button();
    private final Label walkIn;

    /**
     * Makes the choice.
     *
     * @param lastHere says when a client was last here; empty text if never
     * @param choose opens the sheet of clients
     */
    WhoChoice(Messages messages, StartModel model, Function<Client, String> lastHere, Runnable choose) {
        this.messages = messages;
        this.lastHere = lastHere;
        getStyleClass().add("who");
        Map<Who, String> texts = new EnumMap<>(Who.class);
        texts.put(Who.CLIENT, messages.text("who.client"));
        texts.put(Who.WALK_IN, messages.text("who.walk-in"));
        Segments<Who> who = new Segments<>("who", texts, Who.WALK_IN);
        who.valueProperty().bindBidirectional(model.whoProperty());
        field.setId("who-choose");
        field.getStyleClass().add("who-field");
        field.setMaxWidth(Double.MAX_VALUE);
        field.setOnAction(pressed -> choose.run());
        walkIn = Prose.wrapped(messages.text("who.walk-in.hint"), "text-muted");
        setHgrow(field, Priority.ALWAYS);
        model.clientProperty().subscribe(this::show);
        model.whoProperty()
                .subscribe(chosen -> getChildren().setAll(who.node(), chosen == Who.CLIENT ? field : walkIn));
    }

    private void show(Optional<Client> client) {
        field.setGraphic(client.map(this::person).orElseGet(this::nobody));
        field.setAccessibleText(client.map(someone -> messages.text("who.chosen", someone.name()))
                .orElse(messages.text("who.choose")));
    }

    private Node person(Client client) {
        Label name = new Label(client.name());
        name.getStyleClass().add("text-medium");
        Label last = new Label(lastHere.apply(client));
        last.getStyleClass().addAll("text-muted", "text-small");
        return row(new Avatar(client.name()), name, last);
    }

    private Node nobody() {
        Label prompt = new Label(messages.text("who.choose"));
        prompt.getStyleClass().add("text-subtle");
        return row(new FontIcon(Feather.USER), prompt);
    }

    private static HBox row(Node... parts) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(parts);
        row.getChildren().addAll(gap, new FontIcon(Feather.CHEVRON_DOWN));
        row.getStyleClass().add("who-row");
        return row;
    }
}
