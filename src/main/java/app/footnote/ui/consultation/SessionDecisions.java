package app.footnote.ui.consultation;

import app.footnote.caution.CautionDecision;
import app.footnote.caution.LeaveOut;
import app.footnote.client.ClientId;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.CurrentCautions.Noted;
import app.footnote.practice.RecordRef;
import app.footnote.ui.kit.SheetPane;
import java.util.function.Consumer;

/** Decisions on cautions made before a session; they are kept in the client's current consultation. */
public final class SessionDecisions {
    private final ConsultationTools tools;

    public SessionDecisions(ConsultationTools tools) {
        this.tools = tools;
    }

    /** Returns in words what is left out; empty for nothing. */
    public String leftOut(LeaveOut leaveOut) {
        return new CautionWords(tools).leaveOut(leaveOut);
    }

    /** Asks on a sheet what is decided, keeps it and then tells it. To go on without permission needs a reason. */
    public void ask(ClientId client, Noted noted, SheetPane sheets, Consumer<CautionDecision> onKept) {
        new DecisionSheet(tools, sheets, decision -> {
                    keep(client, decision);
                    onKept.accept(decision);
                })
                .openBeforeSession(noted);
    }

    private void keep(ClientId client, CautionDecision decision) {
        tools.practice().consultationsOf(client).stream().findFirst().ifPresent(current -> {
            Consultation decided = current.on(tools.times().now()).decide(decision);
            tools.practice().save(decided);
            tools.practice().flush();
            tools.practice().endSitting(new RecordRef.OfConsultation(decided.id()));
        });
    }
}
