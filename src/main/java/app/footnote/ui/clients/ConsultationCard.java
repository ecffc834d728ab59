package app.footnote.ui.clients;

import app.footnote.client.ClientId;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.TimeWords;
import java.time.LocalDate;
import org.kordamp.ikonli.feather.Feather;

/** How many consultations there were and when the answers are to be gone through again. */
final class ConsultationCard extends OverviewCard {

    ConsultationCard(Messages messages, IntakeParts intake, ClientId client, TimeWords times, Runnable onOpen) {
        super(messages);
        setSpacing(8);
        int count = intake.count(client);
        LocalDate today = LocalDate.ofInstant(times.now(), times.zone());
        getChildren()
                .setAll(
                        new SplitRow(
                                title("overview.consultation"),
                                button("open-consultation", "overview.consultation.open", Feather.CLIPBOARD, onOpen)),
                        small(messages.text("overview.consultation.count", count)));
        intake.reviewDue(client)
                .map(due -> small(messages.text(
                        due.isAfter(today) ? "overview.review" : "overview.review.due",
                        times.day(due.atStartOfDay(times.zone())))))
                .ifPresent(getChildren()::add);
    }
}
