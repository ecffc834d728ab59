package app.footnote.ui.clients.form;

import app.footnote.client.Client;
import app.footnote.client.Identity;
import app.footnote.ui.record.TimeWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Who the client is: names, birth date, pronouns, occupation and code. */
final class IdentityDetails extends VBox {
    private final DetailsFields fields;
    private final TimeWords times;
    private final CheckBox codeShown;

    IdentityDetails(DetailsFields fields, TimeWords times) {
        super(14);
        this.fields = fields;
        this.times = times;
        codeShown = new CheckBox(fields.messages().text("code.shown"));
        codeShown.setId("form-codeShown");
        codeShown.setOnAction(pressed -> fields.draft().edit("codeShown", this::withCodeShown));
        getChildren().setAll(grid(), codeShown);
    }

    void show(Client client) {
        codeShown.setSelected(client.identity().codeShown());
    }

    private Node grid() {
        return Grid.of(
                2,
                name(),
                text("preferredName", Identity::preferredName, Identity::withPreferredName),
                birth(),
                text("pronouns", Identity::pronouns, Identity::withPronouns),
                text("occupation", Identity::occupation, Identity::withOccupation),
                text("code", Identity::code, (identity, code) -> identity.withCode(code, identity.codeShown())));
    }

    private Client withCodeShown(Client client) {
        return client.withIdentity(client.identity().withCode(client.identity().code(), codeShown.isSelected()));
    }

    private Part<Client, ?> text(
            String key, Function<Identity, String> get, BiFunction<Identity, String, Identity> set) {
        return fields.text(
                key,
                get.compose(Client::identity),
                (client, text) -> client.withIdentity(set.apply(client.identity(), text)));
    }

    private Part<Client, ?> name() {
        FormField<Client, Optional<String>> field = new FormField<>(
                "name",
                client -> Optional.of(client.name()),
                (client, name) -> name.map(client::withName).orElse(client));
        return fields.kept(CheckedPart.text(
                fields.messages().text("name"),
                field,
                fields.draft(),
                Client::isName,
                fields.messages().text("name.wrong")));
    }

    private Part<Client, ?> birth() {
        FormField<Client, Optional<LocalDate>> field = new FormField<>(
                "birthDate",
                client -> client.identity().birthDate(),
                (client, day) -> client.withIdentity(client.identity().withBirthDate(day)));
        Predicate<LocalDate> past = day -> !day.isAfter(LocalDate.ofInstant(times.now(), times.zone()));
        return fields.kept(CheckedPart.day(
                fields.messages().text("birthDate"),
                field,
                fields.draft(),
                fields.messages().text("day.prompt"),
                fields.messages().text("day.wrong"),
                past));
    }
}
