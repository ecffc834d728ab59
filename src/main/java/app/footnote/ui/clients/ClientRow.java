package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.practice.Practice;
import app.footnote.session.SessionRecord;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A client as the list shows them.
 *
 * @param sessions how many sessions they had
 * @param last when the last one began
 */
record ClientRow(Client client, int sessions, Optional<ZonedDateTime> last) {

    static ClientRow of(Client client, Practice practice) {
        List<SessionRecord> sessions = practice.sessionsOf(client.id());
        Optional<ZonedDateTime> last = sessions.stream().findFirst().map(SessionRecord::startedThere);
        return new ClientRow(client, sessions.size(), last);
    }
}
