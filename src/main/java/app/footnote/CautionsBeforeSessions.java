package app.footnote;

import app.footnote.caution.CautionDecision;
import app.footnote.client.ClientId;
import app.footnote.consultation.CurrentCautions;
import app.footnote.consultation.CurrentCautions.Noted;
import app.footnote.practice.ClientCautions;
import app.footnote.ui.consultation.SessionDecisions;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.session.SessionCautions;
import java.util.function.Consumer;

/**
 * Lets sessions know of cautions, which the consultation holds.
 *
 * @param cautions of each client
 * @param decisions made before a session
 */
record CautionsBeforeSessions(ClientCautions cautions, SessionDecisions decisions) implements SessionCautions {

    @Override
    public CurrentCautions of(ClientId client) {
        return cautions.of(client);
    }

    @Override
    public String leftOut(CurrentCautions now) {
        return decisions.leftOut(now.leaveOut());
    }

    @Override
    public void decide(ClientId client, Noted noted, SheetPane sheets, Consumer<CautionDecision> onKept) {
        decisions.ask(client, noted, sheets, onKept);
    }
}
