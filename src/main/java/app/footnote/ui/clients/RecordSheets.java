package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.session.SessionRecord;
import app.footnote.ui.clients.form.DetailsForm;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.record.ClientChooser;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The sheets opened from a record: a client's details, and to whom a walk-in session is given. */
final class RecordSheets {
    private static final double DETAILS_WIDTH = 620;

    private final ClientsModel model;
    private final SessionCard.Look look;
    private final SheetPane sheets;
    private final Named named;

    RecordSheets(ClientsModel model, SessionCard.Look look, SheetPane sheets) {
        this.model = model;
        this.look = look;
        this.sheets = sheets;
        named = new Named(look.messages());
    }

    /**
     * Asks for the client a session is given to.
     *
     * @param then told the client it was given to
     */
    void give(SessionRecord session, Consumer<Client> then) {
        new ClientChooser(sheets, model.practice().clients(), model::create, client -> {
                    model.give(session, client);
                    then.accept(client);
                })
                .open();
    }

    /** Opens the client's details; the record is shown anew when they are left. */
    void edit(Client client) {
        DetailsForm form = new DetailsForm(model.practice(), client.id(), look.status(), look.times());
        Button done = named.button("details-done", "details.done");
        done.getStyleClass().add("accent");
        done.setOnAction(pressed -> sheets.hide());
        HBox buttons = new HBox(done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        form.sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                model.refresh();
            }
        });
        sheets.open(look.messages().text("details.title"), DETAILS_WIDTH, form, buttons);
        form.focusFirst();
    }
}
