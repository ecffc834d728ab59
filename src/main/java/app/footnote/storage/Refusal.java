package app.footnote.storage;

import java.io.IOException;

/** A save that failed for a reason already told in one sentence. */
final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence);
    }
}
