package app.footnote.ui.session;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.consultation.CurrentCautions;
import app.footnote.consultation.CurrentCautions.Noted;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.record.CautionBadges;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cautions of the chosen client before a session: badges, what is not decided yet, and what is left out. */
final class CautionStrip extends VBox {
    private final Messages messages;
    private final Named named;
    private final SessionCautions cautions;
    private final SheetPane sheets;
    private final Runnable onDecided;
    private Optional<Shown> shown = Optional.empty();

    /** What is seen; only a change is drawn anew, so that the keyboard stays where it is. */
    private record Shown(ClientId client, CurrentCautions cautions) {}

    CautionStrip(Messages messages, SessionCautions cautions, SheetPane sheets, Runnable onDecided) {
        this.messages = messages;
        this.named = new Named(messages);
        this.cautions = cautions;
        this.sheets = sheets;
        this.onDecided = onDecided;
        setId("start-cautions");
        getStyleClass().addAll("fn-card", "caution-strip");
        show(Optional.empty());
    }

    /** Shows the cautions of that client as they stand now; takes no room where there are none. */
    void show(Optional<Client> client) {
        Optional<Shown> now = client.map(Client::id).map(id -> new Shown(id, cautions.of(id)));
        if (!now.equals(shown)) {
            shown = now;
            getChildren().clear();
            now.filter(each -> !each.cautions().relevant().isEmpty()).ifPresent(this::fill);
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void fill(Shown now) {
        CautionBadges badges = new CautionBadges();
        badges.show(now.cautions());
        getChildren().add(badges);
        now.cautions().stopping().forEach(noted -> getChildren().add(open(now.client(), noted, holds(noted))));
        now.cautions().asking().forEach(noted -> getChildren().add(open(now.client(), noted, "cautions.asks")));
        String leftOut = cautions.leftOut(now.cautions());
        if (!leftOut.isEmpty()) {
            Label label = Prose.wrapped(leftOut, "text-muted");
            label.setId("start-left-out");
            getChildren().add(label);
        }
    }

    private static String holds(Noted noted) {
        return noted.decision().isEmpty() ? "cautions.holds" : "cautions.holds-again";
    }

    private HBox open(ClientId client, Noted noted, String key) {
        String name = noted.caution().shortName();
        Label words = Prose.wrapped(messages.text(key, name));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button decide = named.button("start-decide-" + noted.caution().id(), "cautions.decide");
        decide.setAccessibleText(decide.getText() + ": " + name);
        decide.getStyleClass().add("small");
        decide.setMinWidth(USE_PREF_SIZE);
        decide.setOnAction(pressed -> cautions.decide(client, noted, sheets, decision -> onDecided.run()));
        HBox row = new HBox(new FontIcon(Feather.ALERT_TRIANGLE), words, decide);
        row.getStyleClass().add("caution-open");
        return row;
    }
}
