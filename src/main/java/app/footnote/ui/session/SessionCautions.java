package app.footnote.ui.session;

import app.footnote.caution.CautionDecision;
import app.footnote.client.ClientId;
import app.footnote.consultation.CurrentCautions;
import app.footnote.consultation.CurrentCautions.Noted;
import app.footnote.ui.kit.SheetPane;
import java.util.function.Consumer;

/** What a session knows of a client's cautions; the consultation stands behind it. */
public interface SessionCautions {

    /** Returns the cautions of that client as they stand now. */
    CurrentCautions of(ClientId client);

    /** Returns in words what is left out because of these cautions; empty for nothing. */
    String leftOut(CurrentCautions cautions);

    /** Asks on a sheet what is decided about that caution, keeps it and then tells it. */
    void decide(ClientId client, Noted noted, SheetPane sheets, Consumer<CautionDecision> onKept);
}
