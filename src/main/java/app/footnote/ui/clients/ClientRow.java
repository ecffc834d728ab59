package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.session.Referral;
import app.footnote.session.SessionRecord;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A client as the list shows them.
 *
 * @param sessions how many sessions they had
 * @param newest the last of them
 * @param today the day the row was made
 * @param reviewDue whether the consultation is to be gone through again
 * @param hasCautions whether there is a caution to be seen
 */
record ClientRow(
        Client client,
        int sessions,
        Optional<SessionRecord> newest,
        LocalDate today,
        boolean reviewDue,
        boolean hasCautions)
        implements ListEntry {
    private static final int RECENT_DAYS = 14;

    static ClientRow of(Client client, List<SessionRecord> newestFirst, IntakeParts intake, LocalDate today) {
        return new ClientRow(
                client,
                newestFirst.size(),
                newestFirst.stream().findFirst(),
                today,
                intake.reviewDue(client.id()).filter(due -> !due.isAfter(today)).isPresent(),
                intake.hasCautions(client.id()));
    }

    /** Returns when the last session began. */
    Optional<ZonedDateTime> last() {
        return newest.map(SessionRecord::startedThere);
    }

    /** Returns the day agreed for the next session. */
    Optional<LocalDate> nextDate() {
        return newest.flatMap(session -> session.notes().plan().nextDate());
    }

    /** Says whether there was a session today, or one is agreed for today. */
    boolean isToday() {
        return wasToday() || nextDate().filter(today::equals).isPresent();
    }

    boolean wasToday() {
        return last().map(ZonedDateTime::toLocalDate).filter(today::equals).isPresent();
    }

    /** Says whether there was a session in the last two weeks. */
    boolean isRecent() {
        return last().map(ZonedDateTime::toLocalDate)
                .filter(day -> !day.isBefore(today.minusDays(RECENT_DAYS)))
                .isPresent();
    }

    /** Says whether an agreed day went by without a session, or the answer to a referral is still open. */
    boolean isToFollowUp() {
        boolean missed = nextDate().filter(day -> day.isBefore(today)).isPresent();
        return missed || newest.filter(ClientRow::awaitsAnswer).isPresent();
    }

    boolean isReviewDue() {
        return reviewDue;
    }

    private static boolean awaitsAnswer(SessionRecord session) {
        Referral referral = session.notes().plan().referral();
        return !referral.to().isBlank() && referral.answer().isBlank();
    }
}
