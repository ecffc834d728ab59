package app.footnote.ui.clients.form;

import app.footnote.client.Client;
import app.footnote.client.Doctor;
import app.footnote.client.People;
import app.footnote.client.RelatedPerson;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The people around a client: whom to call in an emergency, the GP, and a minor's guardian. */
final class PeopleDetails extends VBox {
    private final DetailsFields fields;

    PeopleDetails(DetailsFields fields) {
        super(14);
        this.fields = fields;
        getChildren()
                .setAll(
                        fields.heading("emergency"),
                        person("emergency", People::emergency, People::withEmergency),
                        fields.heading("doctor"),
                        doctor(),
                        fields.heading("guardian"),
                        person("guardian", People::guardian, People::withGuardian));
    }

    private Node person(
            String key, Function<People, RelatedPerson> get, BiFunction<People, RelatedPerson, People> set) {
        return Grid.of(
                3,
                personText(
                        key,
                        "name",
                        get,
                        set,
                        RelatedPerson::name,
                        (p, t) -> new RelatedPerson(t, p.relationship(), p.phone())),
                personText(
                        key,
                        "relationship",
                        get,
                        set,
                        RelatedPerson::relationship,
                        (p, t) -> new RelatedPerson(p.name(), t, p.phone())),
                personText(
                        key,
                        "phone",
                        get,
                        set,
                        RelatedPerson::phone,
                        (p, t) -> new RelatedPerson(p.name(), p.relationship(), t)));
    }

    private Part<Client, ?> personText(
            String key,
            String part,
            Function<People, RelatedPerson> get,
            BiFunction<People, RelatedPerson, People> set,
            Function<RelatedPerson, String> getText,
            BiFunction<RelatedPerson, String, RelatedPerson> setText) {
        return fields.text(
                key + "." + part,
                getText.compose(get).compose(Client::people),
                (client, text) ->
                        client.withPeople(set.apply(client.people(), setText.apply(get.apply(client.people()), text))));
    }

    private Node doctor() {
        return Grid.of(
                2,
                doctorText("name", Doctor::name, (d, t) -> new Doctor(t, d.practice(), d.address(), d.phone())),
                doctorText("practice", Doctor::practice, (d, t) -> new Doctor(d.name(), t, d.address(), d.phone())),
                doctorText("address", Doctor::address, (d, t) -> new Doctor(d.name(), d.practice(), t, d.phone())),
                doctorText("phone", Doctor::phone, (d, t) -> new Doctor(d.name(), d.practice(), d.address(), t)));
    }

    private Part<Client, ?> doctorText(
            String part, Function<Doctor, String> get, BiFunction<Doctor, String, Doctor> set) {
        return fields.text(
                "doctor." + part,
                get.compose(client -> client.people().doctor()),
                (client, text) -> client.withPeople(
                        client.people().withDoctor(set.apply(client.people().doctor(), text))));
    }
}
