package app.footnote.ui.clients;

import java.util.Locale;
import java.util.function.Predicate;

/** The kinds of clients the list can be narrowed to. */
enum ClientFilter {
    ALL(row -> true),
    TODAY(ClientRow::isToday),
    RECENT(ClientRow::isRecent),
    FOLLOW_UP(ClientRow::isToFollowUp),
    REVIEW(ClientRow::isReviewDue),
    CAUTIONS(ClientRow::hasCautions);

    private final Predicate<ClientRow> kind;

    ClientFilter(Predicate<ClientRow> kind) {
        this.kind = kind;
    }

    boolean includes(ClientRow row) {
        return kind.test(row);
    }

    /** Returns the name used in ids and message keys. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
