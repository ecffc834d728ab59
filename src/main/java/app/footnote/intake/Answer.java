package app.footnote.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a client answered to one question. */
public sealed interface Answer {

    /** Says whether nothing is told by it, so that the question counts as open. */
    boolean isEmpty();

    /** Own words. */
    record Text(String text) implements Answer {
        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /**
     * No, yes or unsure.
     *
     * @param detail own words about it; may be empty
     * @param since since when, in own words such as {@code spring 2024}; may be empty
     */
    record Reply(ReplyValue value, String detail, String since) implements Answer {

        /** Returns the bare reply. */
        public static Reply of(ReplyValue value) {
            return new Reply(value, "", "");
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        public Reply withDetail(String text) {
            return new Reply(value, text, since);
        }

        public Reply withSince(String text) {
            return new Reply(value, detail, text);
        }
    }

    /**
     * One or several of the choices offered.
     *
     * @param ids ids of the choices, none twice
     */
    record Chosen(List<String> ids) implements Answer {
        public Chosen {
            ids = ids.stream().distinct().toList();
        }

        @Override
        public boolean isEmpty() {
            return ids.isEmpty();
        }
    }

    /** A whole number. */
    record Amount(int value) implements Answer {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A date. */
    record Day(LocalDate date) implements Answer {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /**
     * A small table.
     *
     * @param rows from the id of a column to what stands in it
     */
    record Rows(List<Map<String, String>> rows) implements Answer {
        public Rows {
            rows = rows.stream().map(Map::copyOf).toList();
        }

        @Override
        public boolean isEmpty() {
            return rows.stream().allMatch(row -> row.values().stream().allMatch(String::isBlank));
        }
    }
}
