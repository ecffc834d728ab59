package app.footnote.ui.session;

import app.footnote.client.ClientId;
import app.footnote.consultation.CurrentCautions.Noted;
import app.footnote.ui.kit.SheetPane;
import java.util.Optional;

/** Holds the start of a session until the practitioner has decided about whatever asks not to work. */
final class CautionGate {
    private final SessionCautions cautions;
    private final SheetPane sheets;

    CautionGate(SessionCautions cautions, SheetPane sheets) {
        this.cautions = cautions;
        this.sheets = sheets;
    }

    /**
     * Goes on when nothing holds the start; otherwise asks first, one caution after the other. A decision not to work
     * ends it there.
     *
     * @param onAsked called after each decision
     */
    void pass(Optional<ClientId> client, Runnable onAsked, Runnable onFree) {
        Optional<Noted> holding = client.flatMap(
                someone -> cautions.of(someone).stopping().stream().findFirst());
        holding.ifPresentOrElse(
                noted -> cautions.decide(client.orElseThrow(), noted, sheets, decision -> {
                    onAsked.run();
                    if (!decision.kind().isNo()) {
                        pass(client, onAsked, onFree);
                    }
                }),
                onFree);
    }
}
