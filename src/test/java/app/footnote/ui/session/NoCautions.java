package app.footnote.ui.session;

import app.footnote.caution.CautionDecision;
import app.footnote.client.ClientId;
import app.footnote.consultation.CurrentCautions;
import app.footnote.consultation.CurrentCautions.Noted;
import app.footnote.ui.kit.SheetPane;
import java.util.function.Consumer;

/** Sessions of clients about whom nothing is known. */
final class NoCautions implements SessionCautions {

    @Override
    public CurrentCautions of(ClientId client) {
        return CurrentCautions.NONE;
    }

    @Override
    public String leftOut(CurrentCautions cautions) {
        return "";
    }

    @Override
    public void decide(ClientId client, Noted noted, SheetPane sheets, Consumer<CautionDecision> onKept) {
        throw new AssertionError("nothing is asked without cautions");
    }
}
