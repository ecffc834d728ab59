package app.footnote.ui.guide;

import java.util.function.Consumer;

/**
 * What a person can do from the guide.
 *
 * @param use takes the id of the preset to use
 * @param close leaves without a suggestion
 * @param about shows the page about the two treatments
 */
public record GuideActions(Consumer<String> use, Runnable close, Runnable about) {}
