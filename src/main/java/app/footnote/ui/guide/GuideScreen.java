package app.footnote.ui.guide;

import app.footnote.chart.ChartPack;
import app.footnote.guide.GuideBook;
import app.footnote.session.Preset;
import app.footnote.ui.kit.Messages;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** The guide on a screen of its own; the page about the two treatments takes its place and gives it back. */
public final class GuideScreen extends StackPane {
    private final GuidePane guide;
    private final ScrollPane guideScroll;
    private final TreatmentsPage treatments;

    /**
     * Makes the screen with the guide in front.
     *
     * @param use takes the id of the preset to use
     * @param choose leaves without a suggestion
     * @param open shows a source on the web
     */
    public GuideScreen(
            GuideBook book,
            List<Preset> presets,
            ChartPack pack,
            Consumer<String> use,
            Runnable choose,
            Consumer<URI> open) {
        Messages messages = Messages.of("guide");
        GuideActions actions = new GuideActions(use, choose, this::showTreatments);
        guide = new GuidePane(book.guide(), presets, messages, actions).withoutClose();
        guide.getStyleClass().add("fn-card");
        treatments = new TreatmentsPage(book, pack, messages, open, this::showGuide);
        guideScroll = new ScrollPane(new StackPane(guide));
        guideScroll.setFitToWidth(true);
        guideScroll.setFitToHeight(true);
        getStyleClass().add("guide-screen");
        showGuide();
    }

    /** Returns the guide, to give answers for a person. */
    public GuidePane guide() {
        return guide;
    }

    /** Shows the questions. */
    public void showGuide() {
        getChildren().setAll(guideScroll);
    }

    /** Shows the page about the two treatments. */
    public void showTreatments() {
        getChildren().setAll(treatments);
    }
}
