package app.footnote.practice;

import app.footnote.caution.CautionCatalogue;
import app.footnote.caution.LeaveOut;
import app.footnote.client.ClientId;
import app.footnote.consultation.CurrentCautions;

/** The cautions of clients, from the current consultation of each. */
public final class ClientCautions {
    private final Practice practice;
    private final CautionCatalogue catalogue;

    public ClientCautions(Practice practice, CautionCatalogue catalogue) {
        this.practice = practice;
        this.catalogue = catalogue;
    }

    /** Returns the cautions the client's newest consultation raises, with the decisions; none without a consultation. */
    public CurrentCautions of(ClientId client) {
        return practice.consultationsOf(client).stream()
                .findFirst()
                .map(newest -> CurrentCautions.of(newest, catalogue))
                .orElse(CurrentCautions.NONE);
    }

    /** Returns what is left out for that client. */
    public LeaveOut leaveOut(ClientId client) {
        return of(client).leaveOut();
    }
}
