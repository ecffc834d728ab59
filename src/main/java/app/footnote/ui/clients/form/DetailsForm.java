package app.footnote.ui.clients.form;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.client.ClientStatus;
import app.footnote.client.Contact;
import app.footnote.client.Doctor;
import app.footnote.client.People;
import app.footnote.client.RelatedPerson;
import app.footnote.practice.Practice;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.record.SaveLine;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Who a client is and how to reach them, as a form that saves at every change. */
public final class DetailsForm extends VBox {
    private static final double HEIGHT = 520;

    private final Messages messages = Messages.of("client-details");
    private final Named named = new Named(messages);
    private final TimeWords times;
    private final ClientDraft draft;
    private final List<Part<Client, ?>> parts = new ArrayList<>();
    private final CheckBox codeShown = new CheckBox(messages.text("code.shown"));
    private final ComboBox<ClientStatus> status = new ComboBox<>();

    /** Opens the details of that client, whom the practice has. */
    public DetailsForm(Practice practice, ClientId client, SaveStatus saving, TimeWords times) {
        this.times = times;
        draft = new ClientDraft(practice, client);
        setId("details-form");
        setSpacing(12);
        ScrollPane scroll = new ScrollPane(fields());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefHeight(HEIGHT);
        scroll.getStyleClass().add("page-scroll");
        KeepInSight.of(scroll);
        getChildren().setAll(scroll, new SaveLine("details-saved", saving, times));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Follow.whileInScene(this, draft.currentProperty(), this::show);
    }

    /** Puts the keyboard into the first field. */
    public void focusFirst() {
        parts.getFirst().lookup("#form-name").requestFocus();
    }

    private Node fields() {
        prepareChoices();
        VBox all = new VBox(14);
        all.getStyleClass().add("details-fields");
        all.getChildren()
                .setAll(
                        Grid.of(
                                2,
                                name(),
                                identity(
                                        "preferredName",
                                        c -> c.identity().preferredName(),
                                        (c, t) -> c.withIdentity(c.identity().withPreferredName(t)))),
                        Grid.of(
                                2,
                                birth(),
                                identity(
                                        "pronouns",
                                        c -> c.identity().pronouns(),
                                        (c, t) -> c.withIdentity(c.identity().withPronouns(t)))),
                        Grid.of(
                                2,
                                text(
                                        "occupation",
                                        c -> c.identity().occupation(),
                                        (c, t) -> c.withIdentity(c.identity().withOccupation(t))),
                                code()),
                        codeShown,
                        heading("contact"),
                        Grid.of(
                                2,
                                contact("phone", Contact::phone, (c, t) -> new Contact(t, c.email(), c.address())),
                                contact("email", Contact::email, (c, t) -> new Contact(c.phone(), t, c.address()))),
                        contact("address", Contact::address, (c, t) -> new Contact(c.phone(), c.email(), t)),
                        heading("emergency"),
                        person("emergency", People::emergency, People::withEmergency),
                        heading("doctor"),
                        doctor(),
                        heading("guardian"),
                        person("guardian", People::guardian, People::withGuardian),
                        heading("practice"),
                        Grid.of(2, text("foundUs", Client::foundUs, Client::withFoundUs), tags()),
                        labelled("status", status));
        return all;
    }

    private Part<Client, ?> name() {
        FormField<Client, Optional<String>> field = new FormField<>(
                "name",
                client -> Optional.of(client.name()),
                (client, name) -> name.map(client::withName).orElse(client));
        return kept(CheckedPart.text(messages.text("name"), field, draft, Client::isName, messages.text("name.wrong")));
    }

    private Part<Client, ?> birth() {
        FormField<Client, Optional<LocalDate>> field = new FormField<>(
                "birthDate",
                client -> client.identity().birthDate(),
                (client, day) -> client.withIdentity(client.identity().withBirthDate(day)));
        Predicate<LocalDate> past = day -> !day.isAfter(LocalDate.ofInstant(times.now(), times.zone()));
        return kept(CheckedPart.day(
                messages.text("birthDate"),
                field,
                draft,
                messages.text("day.prompt"),
                messages.text("day.wrong"),
                past));
    }

    private Part<Client, ?> identity(String key, Function<Client, String> get, BiFunction<Client, String, Client> set) {
        return text(key, get, set);
    }

    private Part<Client, ?> code() {
        return text(
                "code",
                client -> client.identity().code(),
                (client, text) -> client.withIdentity(
                        client.identity().withCode(text, client.identity().codeShown())));
    }

    private Part<Client, ?> tags() {
        return text(
                "tags",
                client -> String.join(", ", client.tags()),
                (client, text) -> client.withTags(List.of(text.split(","))));
    }

    private Part<Client, ?> contact(
            String key, Function<Contact, String> get, BiFunction<Contact, String, Contact> set) {
        return text(
                key,
                get.compose(Client::contact),
                (client, text) -> client.withContact(set.apply(client.contact(), text)));
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
        return text(
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
        return text(
                "doctor." + part,
                get.compose(client -> client.people().doctor()),
                (client, text) -> client.withPeople(
                        client.people().withDoctor(set.apply(client.people().doctor(), text))));
    }

    private Part<Client, ?> text(String key, Function<Client, String> get, BiFunction<Client, String, Client> set) {
        return kept(TextPart.line(messages.text(key), new FormField<>(key, get, set), draft));
    }

    private Part<Client, ?> kept(Part<Client, ?> part) {
        parts.add(part);
        return part;
    }

    private void prepareChoices() {
        codeShown.setId("form-codeShown");
        codeShown.setOnAction(pressed -> draft.edit(
                "codeShown",
                client -> client.withIdentity(
                        client.identity().withCode(client.identity().code(), codeShown.isSelected()))));
        named.name(status, "form-status", "status");
        status.getItems().setAll(ClientStatus.values());
        status.setConverter(new StringConverter<>() {
            @Override
            public String toString(ClientStatus value) {
                return value == null ? "" : messages.text("status." + value.id());
            }

            @Override
            public ClientStatus fromString(String text) {
                throw new UnsupportedOperationException("the status is chosen, not typed");
            }
        });
        status.setOnAction(chosen -> draft.edit("status", client -> client.withStatus(status.getValue())));
    }

    private void show(Client client) {
        parts.forEach(part -> part.show(client));
        codeShown.setSelected(client.identity().codeShown());
        status.setValue(client.status());
    }

    private Label heading(String key) {
        Label label = new Label(messages.text("heading." + key));
        label.getStyleClass().add("title-4");
        return label;
    }

    private Node labelled(String key, Node control) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().addAll("text-small", "text-muted");
        label.setLabelFor(control);
        return new VBox(6, label, control);
    }

    private void pressed(KeyEvent pressed) {
        if (pressed.isShortcutDown() && pressed.getCode() == KeyCode.Z) {
            if (pressed.isShiftDown()) {
                draft.redo();
            } else {
                draft.undo();
            }
            pressed.consume();
        }
    }
}
