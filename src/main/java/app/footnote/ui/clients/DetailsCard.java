package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.client.Doctor;
import app.footnote.client.RelatedPerson;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.SplitRow;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who the client is and how to reach them; what is not known is left out. */
final class DetailsCard extends OverviewCard {
    private static final int HEADING_AND_STATUS = 2;

    DetailsCard(Messages messages, Client client, Runnable onEdit) {
        super(messages);
        getChildren()
                .add(new SplitRow(
                        title("details.title"), button("edit-details", "details.edit", Feather.EDIT_2, onEdit)));
        Doctor doctor = client.people().doctor();
        Stream.of(
                        row("details.name", client.shownName().equals(client.name()) ? "" : client.name()),
                        row("details.preferred", client.identity().preferredName()),
                        row("details.pronouns", client.identity().pronouns()),
                        row("details.occupation", client.identity().occupation()),
                        row("details.code", client.identity().code()),
                        row("details.phone", client.contact().phone()),
                        row("details.email", client.contact().email()),
                        row("details.address", client.contact().address()),
                        row("details.emergency", joined(client.people().emergency())),
                        row("details.doctor", joined(doctor.name(), doctor.practice(), doctor.phone())),
                        row("details.guardian", joined(client.people().guardian())),
                        row("details.found", client.foundUs()),
                        row("details.tags", String.join(", ", client.tags())),
                        row(
                                "details.status",
                                messages().text("status." + client.status().id())))
                .flatMap(Optional::stream)
                .forEach(getChildren()::add);
        if (getChildren().size() == HEADING_AND_STATUS) {
            getChildren().add(small(messages().text("details.empty")));
        }
    }

    private Optional<Node> row(String key, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Label value = new Label(text);
        value.setWrapText(true);
        return Optional.of(new VBox(2, small(messages().text(key)), value));
    }

    private static String joined(RelatedPerson person) {
        return joined(person.name(), person.relationship(), person.phone());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" \u00B7 "));
    }
}
