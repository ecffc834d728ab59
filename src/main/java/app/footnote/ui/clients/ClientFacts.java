package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.client.Doctor;
import app.footnote.client.RelatedPerson;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is known of a client, to be read; what is not known is left out. */
public final class ClientFacts {
    private final Messages messages;

    /** Speaks with the texts of the clients' screen. */
    public ClientFacts() {
        this(Messages.of("clients"));
    }

    ClientFacts(Messages messages) {
        this.messages = messages;
    }

    /** Returns one row for each thing known. */
    public List<Node> of(Client client) {
        Doctor doctor = client.people().doctor();
        return Stream.of(
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
                                messages.text("status." + client.status().id())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Node> row(String key, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Label value = Prose.wrapped(text);
        return Optional.of(new VBox(2, OverviewCard.small(messages.text(key)), value));
    }

    private static String joined(RelatedPerson person) {
        return joined(person.name(), person.relationship(), person.phone());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" \u00B7 "));
    }
}
