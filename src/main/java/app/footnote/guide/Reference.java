package app.footnote.guide;

import java.net.URI;
import java.util.Optional;

/**
 * Something published, or our own judgement said openly.
 *
 * @param id kebab-case, unique
 * @param title what it is called
 * @param where journal, publisher or kind of text, in a few words
 * @param url where it can be read; empty if it is nowhere online
 */
public record Reference(String id, String title, String where, Optional<URI> url) {

    /** Refuses an address that is not on the web. */
    public Reference {
        Words.require(id, "the id of a source");
        Words.require(title, "the title of source " + id);
        Words.require(where, "the place of source " + id);
        if (url.isPresent()
                && !"https".equals(url.get().getScheme())
                && !"http".equals(url.get().getScheme())) {
            throw new IllegalArgumentException("the address of source " + id + " must start with http");
        }
    }
}
