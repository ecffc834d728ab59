package app.footnote;

import app.footnote.caution.CautionCatalogue;
import app.footnote.caution.CautionReader;
import app.footnote.chart.ChartPack;
import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.consultation.Consultation;
import app.footnote.intake.Answer;
import app.footnote.intake.IntakeFormReader;
import app.footnote.practice.ClientCautions;
import app.footnote.practice.Practice;
import app.footnote.ui.MainWindow;
import app.footnote.ui.Screen;
import app.footnote.ui.clients.IntakeParts;
import app.footnote.ui.consultation.ConsultationScreen;
import app.footnote.ui.consultation.ConsultationSummary;
import app.footnote.ui.consultation.ConsultationTab;
import app.footnote.ui.consultation.ConsultationTools;
import app.footnote.ui.consultation.SessionDecisions;
import app.footnote.ui.record.CautionBadges;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import app.footnote.ui.session.SessionCautions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The consultations in the place of the clients' screen: the tab in a client's record, and the form. */
final class ConsultationPlace implements IntakeParts {
    private final MainWindow window;
    private final Practice practice;
    private final ConsultationTools tools;
    private final ClientCautions cautions;

    ConsultationPlace(
            MainWindow window, Practice practice, ChartPack chart, SaveStatus status, TimeWords times, Ids ids) {
        this.window = window;
        this.practice = practice;
        CautionCatalogue catalogue = CautionReader.shipped();
        cautions = new ClientCautions(practice, catalogue);
        tools = new ConsultationTools(
                practice, IntakeFormReader.shipped(), catalogue, chart, status, times, ids, ConsultationTools.texts());
    }

    /** Returns what a session knows of the cautions. */
    SessionCautions forSessions() {
        return new CautionsBeforeSessions(cautions, new SessionDecisions(tools));
    }

    /** Returns a consultation to be read, which the practice need not have. */
    Node look(Consultation consultation) {
        return new ConsultationSummary(tools, consultation);
    }

    @Override
    public Optional<Node> tab(ClientId client) {
        ConsultationTab tab = new ConsultationTab(tools, this::open);
        tab.show(client);
        return Optional.of(tab);
    }

    @Override
    public int count(ClientId client) {
        return practice.consultationsOf(client).size();
    }

    @Override
    public List<Node> badges(ClientId client) {
        return List.copyOf(CautionBadges.badges(cautions.of(client)));
    }

    @Override
    public boolean hasCautions(ClientId client) {
        return !cautions.of(client).relevant().isEmpty();
    }

    @Override
    public Optional<LocalDate> reviewDue(ClientId client) {
        return newest(client).map(consultation -> consultation.review().due());
    }

    @Override
    public String goals(ClientId client) {
        return newest(client)
                .flatMap(consultation -> consultation.answers().to("goals"))
                .map(answer -> answer instanceof Answer.Text(String text) ? text : "")
                .orElse("");
    }

    /** Shows the form; leaving it leads back to the clients. */
    private void open(Consultation consultation) {
        Client client = practice.client(consultation.client()).orElseThrow();
        Parent clients = window.screen(Screen.CLIENTS);
        ConsultationScreen screen =
                new ConsultationScreen(tools, client, consultation, () -> window.show(Screen.CLIENTS, clients));
        window.show(Screen.CLIENTS, screen);
        screen.begin();
    }

    private Optional<Consultation> newest(ClientId client) {
        return practice.consultationsOf(client).stream().findFirst();
    }
}
