package app.footnote.ui.clients.form;

import app.footnote.client.Client;
import app.footnote.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Label;

/** The fields of a client's details: makes them, and shows a client in all of them. */
final class DetailsFields {
    private final Messages messages;
    private final Editing<Client> draft;
    private final List<Part<Client, ?>> parts = new ArrayList<>();

    DetailsFields(Messages messages, Editing<Client> draft) {
        this.messages = messages;
        this.draft = draft;
    }

    Messages messages() {
        return messages;
    }

    Editing<Client> draft() {
        return draft;
    }

    /** Makes a text field; below a heading, such as {@code doctor.name}, it is spoken with the heading before its name. */
    Part<Client, ?> text(String key, Function<Client, String> get, BiFunction<Client, String, Client> set) {
        String name = messages.text(key);
        TextPart<Client> part = TextPart.line(name, new FormField<>(key, get, set), draft);
        int dot = key.indexOf('.');
        if (dot > 0) {
            part.speakAs(messages.text("spoken", messages.text("heading." + key.substring(0, dot)), name));
        }
        return kept(part);
    }

    /** Takes a field along that was made elsewhere. */
    Part<Client, ?> kept(Part<Client, ?> part) {
        parts.add(part);
        return part;
    }

    Label heading(String key) {
        Label label = new Label(messages.text("heading." + key));
        label.getStyleClass().add("title-4");
        return label;
    }

    void show(Client client) {
        parts.forEach(part -> part.show(client));
    }
}
