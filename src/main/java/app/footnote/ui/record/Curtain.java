package app.footnote.ui.record;

import app.footnote.client.Client;
import app.footnote.ui.kit.Messages;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Hides names and notes from those who look on, until it is drawn back. */
public final class Curtain {
    private static final int SHORT_CODE = 4;

    private final Messages messages = Messages.of("record");
    private final BooleanProperty drawn = new SimpleBooleanProperty(this, "drawn", false);

    /** Whether names and notes are hidden. */
    public BooleanProperty drawnProperty() {
        return drawn;
    }

    /** Draws it, or draws it back. */
    public void turn() {
        drawn.set(!drawn.get());
    }

    /** Returns what may be seen of a client where others look on: the code while it is drawn, else the open words. */
    public String cover(Client client, String open) {
        return drawn.get() ? code(client) : open;
    }

    private String code(Client client) {
        String code = client.identity().code();
        String id = client.id().value();
        return code.isEmpty()
                ? messages.text(
                        "curtain.client", id.substring(id.length() - SHORT_CODE).toUpperCase(Locale.ROOT))
                : code;
    }
}
