package app.footnote.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.guide.GuideBook;
import app.footnote.guide.GuideReader;
import app.footnote.guide.Reference;
import app.footnote.guide.SessionPresets;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import app.footnote.ui.kit.WindowLayout;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(AtScreen.class)
class TreatmentsPageTest {
    private final List<URI> opened = new ArrayList<>();
    private GuideBook book;
    private GuideScreen screen;
    private Stage stage;

    @Start
    void show(Stage stage) throws IOException {
        Fonts.load();
        Theme.DARK.apply();
        this.stage = stage;
        book = new GuideReader().read();
        screen = new GuideScreen(book, SessionPresets.ALL, PlainFeet.pack(), preset -> {}, () -> {}, opened::add);
        Scene scene = Sheets.scene(screen, 1352, 900);
        WindowLayout.follow(scene);
        stage.setScene(scene);
        stage.show();
        screen.showTreatments();
    }

    @Test
    void theGuideLeadsToThePageAndThePageBack(FxRobot robot) {
        robot.clickOn("#treatments-back");
        assertThat(robot.lookup("#guide").tryQuery()).isPresent();
        assertThat(robot.lookup("#guide-close").<Node>query().isVisible()).isFalse();
        robot.clickOn("#guide-about");
        assertThat(robot.lookup("#treatments-page").tryQuery()).isPresent();
    }

    @Test
    void everyStrokeIsDrawnOnAFootAndDescribed(FxRobot robot) {
        assertThat(robot.lookup(".foot-diagram").<Node>queryAll())
                .hasSize(8)
                .allSatisfy(diagram ->
                        assertThat(diagram.lookupAll(".chart-crease")).hasSize(1))
                .allSatisfy(diagram -> assertThat(diagram.getAccessibleText()).contains(": "))
                .allSatisfy(diagram ->
                        assertThat(diagram.lookupAll(".stroke-strong")).isNotEmpty())
                .allSatisfy(diagram ->
                        assertThat(diagram.lookupAll(".chart-contour")).hasSize(1));
    }

    @Test
    void linesOfTheFootStayThinAtEverySize(FxRobot robot) {
        SVGPath contour = robot.lookup(".chart-contour").query();
        double scale = contour.getParent().getTransforms().getFirst().getMxx();
        assertThat(contour.getStrokeWidth() * scale).isBetween(1.2, 1.4);
    }

    @Test
    void aSourceOfTheResearchCanBeOpened(FxRobot robot) {
        Hyperlink link = robot.from(robot.lookup("#research-not-found").<Node>queryAll())
                .lookup(".source-link")
                .query();
        assertThat(link.getTooltip().getText()).contains("https://pubmed.ncbi.nlm.nih.gov/19740047/");
        robot.interact(link::requestFocus);
        robot.interact(link::fire);
        assertThat(opened).containsExactly(URI.create("https://pubmed.ncbi.nlm.nih.gov/19740047/"));
    }

    @Test
    void everySourceIsNamedOnThePage(FxRobot robot) {
        List<String> shown = robot.lookup(".source-links > *").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
        assertThat(shown)
                .containsAll(
                        book.references().list().stream().map(Reference::title).toList());
    }

    @Test
    void saysThatChartsDiffer(FxRobot robot) {
        assertThat(robot.from(robot.lookup("#charts-differ").<Node>queryAll())
                        .lookup(".label")
                        .<Labeled>queryAll())
                .extracting(Labeled::getText)
                .anyMatch(text -> text.startsWith("There is no single map."));
    }

    @Test
    void theTreatmentsStandSideBySideInAWideWindow(FxRobot robot) {
        assertThat(card(robot, "reflexology").getMinY())
                .isEqualTo(card(robot, "foot-massage").getMinY());
        assertThat(card(robot, "reflexology").getMinX())
                .isGreaterThan(card(robot, "foot-massage").getMaxX());
    }

    @Test
    void theTreatmentsStandBelowEachOtherInANarrowWindow(FxRobot robot) {
        robot.interact(() -> stage.setWidth(952));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> screen.layout());
        assertThat(card(robot, "reflexology").getMinY())
                .isGreaterThan(card(robot, "foot-massage").getMaxY());
    }

    @Test
    void noTextIsCutShort(FxRobot robot) {
        assertThat(robot.lookup(".label").<Labeled>queryAll())
                .filteredOn(Labeled::isWrapText)
                .hasSizeGreaterThan(30)
                .allSatisfy(label -> assertThat(label.getHeight())
                        .as(label.getText())
                        .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()) - 1));
    }

    @Test
    void everyControlHasAName() {
        assertThat(Controls.withoutName(screen)).isEmpty();
    }

    private static Bounds card(FxRobot robot, String kind) {
        Node card = robot.lookup("#treatment-" + kind).query();
        return card.localToScene(card.getBoundsInLocal());
    }
}
