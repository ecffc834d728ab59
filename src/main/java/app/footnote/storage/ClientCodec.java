package app.footnote.storage;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.client.ClientStatus;
import app.footnote.client.Contact;
import app.footnote.client.Doctor;
import app.footnote.client.Identity;
import app.footnote.client.People;
import app.footnote.client.RelatedPerson;
import app.footnote.practice.RecordRef;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code clients/<id>/client.json}. A part of which nothing is known is not written. */
final class ClientCodec implements Codec<Client> {

    @Override
    public String format() {
        return "footnote-client";
    }

    @Override
    public Optional<RecordRef<?>> ref(String id) {
        return Optional.of(new RecordRef.OfClient(new ClientId(id)));
    }

    @Override
    public ObjectNode body(Client client) {
        ObjectNode body = Json.object()
                .put("name", client.name())
                .put("createdAt", client.createdAt().toString())
                .put("status", client.status().id());
        writeIdentity(client.identity(), body);
        putUnlessEmpty(body, "contact", contact(client.contact()));
        putUnlessEmpty(body, "emergencyContact", person(client.people().emergency()));
        putUnlessEmpty(body, "doctor", doctor(client.people().doctor()));
        putUnlessEmpty(body, "guardian", person(client.people().guardian()));
        put(body, "foundUs", client.foundUs());
        if (!client.tags().isEmpty()) {
            ArrayNode tags = body.putArray("tags");
            client.tags().forEach(tags::add);
        }
        return body;
    }

    @Override
    public Client read(String id, Fields body) {
        String name = body.parsed("name", "has not 1 to " + Client.LONGEST_NAME + " characters", ClientCodec::name);
        return new Client(
                new ClientId(id),
                name,
                body.instant("createdAt"),
                body.optionalOneOf("status", ClientStatus.values(), ClientStatus::id)
                        .orElse(ClientStatus.ACTIVE),
                identity(body),
                body.optionalObject("contact").map(ClientCodec::contact).orElse(Contact.NONE),
                people(body),
                text(body, "foundUs"),
                body.optionalTexts("tags"));
    }

    private static void writeIdentity(Identity identity, ObjectNode body) {
        identity.birthDate().ifPresent(date -> body.put("birthDate", date.toString()));
        put(body, "preferredName", identity.preferredName());
        put(body, "pronouns", identity.pronouns());
        put(body, "occupation", identity.occupation());
        put(body, "code", identity.code());
        if (identity.codeShown()) {
            body.put("codeShownInsteadOfName", true);
        }
    }

    private static Identity identity(Fields body) {
        return new Identity(
                birthDate(body),
                text(body, "preferredName"),
                text(body, "pronouns"),
                text(body, "occupation"),
                text(body, "code"),
                body.optionalFlag("codeShownInsteadOfName"));
    }

    private static Optional<LocalDate> birthDate(Fields body) {
        return body.optionalDay("birthDate");
    }

    private static ObjectNode contact(Contact contact) {
        ObjectNode node = Json.object();
        put(node, "phone", contact.phone());
        put(node, "email", contact.email());
        put(node, "address", contact.address());
        return node;
    }

    private static Contact contact(Fields fields) {
        return new Contact(text(fields, "phone"), text(fields, "email"), text(fields, "address"));
    }

    private static People people(Fields body) {
        return new People(
                body.optionalObject("emergencyContact").map(ClientCodec::person).orElse(RelatedPerson.NONE),
                body.optionalObject("doctor").map(ClientCodec::doctor).orElse(Doctor.NONE),
                body.optionalObject("guardian").map(ClientCodec::person).orElse(RelatedPerson.NONE));
    }

    private static ObjectNode person(RelatedPerson person) {
        ObjectNode node = Json.object();
        put(node, "name", person.name());
        put(node, "relationship", person.relationship());
        put(node, "phone", person.phone());
        return node;
    }

    private static RelatedPerson person(Fields fields) {
        return new RelatedPerson(text(fields, "name"), text(fields, "relationship"), text(fields, "phone"));
    }

    private static ObjectNode doctor(Doctor doctor) {
        ObjectNode node = Json.object();
        put(node, "name", doctor.name());
        put(node, "practice", doctor.practice());
        put(node, "address", doctor.address());
        put(node, "phone", doctor.phone());
        return node;
    }

    private static Doctor doctor(Fields fields) {
        return new Doctor(
                text(fields, "name"), text(fields, "practice"), text(fields, "address"), text(fields, "phone"));
    }

    private static void put(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    private static void putUnlessEmpty(ObjectNode node, String name, ObjectNode part) {
        if (!part.isEmpty()) {
            node.set(name, part);
        }
    }

    private static String text(Fields fields, String name) {
        return fields.optionalText(name).orElse("");
    }

    private static String name(String text) {
        if (!Client.isName(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
