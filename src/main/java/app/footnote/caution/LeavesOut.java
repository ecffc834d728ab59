package app.footnote.caution;

import java.util.Optional;

/**
 * What a list says should be left out.
 *
 * @param what the whole foot concerned, or only the area concerned
 * @param footQuestion id of the question that tells which foot
 */
public record LeavesOut(What what, Optional<String> footQuestion) {
    /** What part. */
    public enum What {
        FOOT("foot"),
        AREA("area");

        private final String id;

        What(String id) {
            this.id = id;
        }

        /** Returns the word used in files and message keys. */
        public String id() {
            return id;
        }
    }
}
