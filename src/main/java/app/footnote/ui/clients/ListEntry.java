package app.footnote.ui.clients;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line of the list: a client, or the heading of a group. */
sealed interface ListEntry permits ClientRow, ListEntry.Heading {

    /**
     * The heading of a group.
     *
     * @param key of its message
     */
    record Heading(String key) implements ListEntry {}

    /** Returns the clients below headings: those of today, the recent ones, the others. */
    static List<ListEntry> grouped(List<ClientRow> rows) {
        List<ListEntry> entries = new ArrayList<>();
        List<ClientRow> recent = rows.stream()
                .filter(row -> !row.isToday() && row.isRecent())
                .sorted(Comparator.comparing((ClientRow row) -> row.last().orElseThrow())
                        .reversed())
                .toList();
        add("group.today", rows.stream().filter(ClientRow::isToday).toList(), entries);
        add("group.recent", recent, entries);
        add(
                "group.others",
                rows.stream().filter(row -> !row.isToday() && !row.isRecent()).toList(),
                entries);
        return entries;
    }

    private static void add(String key, List<ClientRow> rows, List<ListEntry> entries) {
        if (!rows.isEmpty()) {
            entries.add(new Heading(key));
            entries.addAll(rows);
        }
    }
}
