package app.footnote.guide;

import java.util.List;

/**
 * What a published study or review says, in our words.
 *
 * @param headline the outcome in a few words
 * @param text the outcome in two or three sentences
 * @param sources ids of one {@link Reference} or more
 */
public record Finding(String headline, String text, List<String> sources) {

    /** Refuses a finding without a source. */
    public Finding {
        Words.require(headline, "a headline");
        Words.require(text, "the text of \"" + headline + "\"");
        sources = Words.some(sources, "the sources of \"" + headline + "\"");
    }
}
