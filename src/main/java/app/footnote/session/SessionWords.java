package app.footnote.session;

import java.util.List;

/**
 * The words a session record offers.
 *
 * @param scales what a client can rate from 0 to 10
 * @param aspects what can be said of how a foot looks and feels
 * @param techniques names of moves
 * @param media what can be put on the skin
 * @param reactions what a client may do or say in a session
 * @param aftercare advice for the time after
 * @param phrases what one tap puts into the note of a running session
 * @param unwell what to do when the client feels unwell, in order
 * @param pauses why a session may be paused
 * @param talks what is talked about with everybody before a session
 */
public record SessionWords(
        List<Scale> scales,
        List<Aspect> aspects,
        List<String> techniques,
        List<String> media,
        List<String> reactions,
        List<String> aftercare,
        List<String> phrases,
        List<Step> unwell,
        List<String> pauses,
        List<Step> talks) {

    /** Copies the lists. */
    public SessionWords {
        scales = List.copyOf(scales);
        aspects = List.copyOf(aspects);
        techniques = List.copyOf(techniques);
        media = List.copyOf(media);
        reactions = List.copyOf(reactions);
        aftercare = List.copyOf(aftercare);
        phrases = List.copyOf(phrases);
        unwell = List.copyOf(unwell);
        pauses = List.copyOf(pauses);
        talks = List.copyOf(talks);
    }

    /**
     * Something a client can rate.
     *
     * @param id used in files
     * @param name such as "Tension"
     * @param question asked aloud
     * @param low what 0 means
     * @param high what 10 means
     */
    public record Scale(String id, String name, String question, String low, String high) {}

    /**
     * Something to look at on a foot.
     *
     * @param id used in files
     * @param name such as "Colour"
     */
    public record Aspect(String id, String name) {}

    /**
     * Something to do or to talk about.
     *
     * @param name in a word or two, such as "Stop"
     * @param text how
     */
    public record Step(String name, String text) {}
}
