package app.footnote.ui.foot;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Feet;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneSpot;
import app.footnote.geometry.Bounds;
import app.footnote.ui.kit.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Both feet from one side, with every reflex zone a node of its own. It is one tab stop with roving focus.
 *
 * <p>The padding of this region is the room that floating cards cover: at fit the feet and their labels stay inside it,
 * zoomed in they may slide under the cards.
 */
public final class FootChart extends Region {
    private static final double ROOM_SIGNS = 1.4;

    private final ObjectProperty<FootView> view = new SimpleObjectProperty<>(this, "view", FootView.PLANTAR);
    private final ObjectProperty<Feet> feet = new SimpleObjectProperty<>(this, "feet", Feet.BOTH);
    private final StringProperty tradition;
    private final ObjectProperty<ZoneSpot> selected = new SimpleObjectProperty<>(this, "selected");
    private final BooleanProperty guideLines = new SimpleBooleanProperty(this, "guideLines", true);
    private final BooleanProperty fiveZones = new SimpleBooleanProperty(this, "fiveZones", false);
    private final BooleanProperty labels = new SimpleBooleanProperty(this, "labels", false);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);
    private final ChartBoard board;
    private final ChartKeys keys;
    private final ChartPointer pointer;
    private final ShownZones zones;
    private Consumer<ZoneSpot> onZoneTapped = spot -> {};

    /**
     * Makes a chart of the sole of both feet in the pack's default tradition.
     *
     * @param messages the texts of {@code Messages.of("foot")}
     */
    public FootChart(ChartPack pack, Messages messages) {
        tradition = new SimpleStringProperty(
                this, "tradition", pack.shownTraditions().getFirst().id());
        getStyleClass().add("foot-chart");
        setAccessibleText(messages.text("chart.name"));
        board = new ChartBoard(this, pack, messages);
        getChildren().setAll(board.layers());
        zones = new ShownZones(board);
        keys = new ChartKeys(this, board);
        pointer = new ChartPointer(this, board);
        followProperties();
        clipToSize();
        board.show();
    }

    /** Makes a picture of the chart that nothing can be done with, for small sizes. */
    public static FootChart picture(ChartPack pack, Messages messages, FootView view, Feet feet) {
        FootChart picture = new FootChart(pack, messages);
        picture.view.set(view);
        picture.feet.set(feet);
        picture.setMouseTransparent(true);
        picture.setDisable(true);
        return picture;
    }

    /** The side shown. */
    public ObjectProperty<FootView> viewProperty() {
        return view;
    }

    /** The feet shown; one foot alone is drawn larger. */
    public ObjectProperty<Feet> feetProperty() {
        return feet;
    }

    /** Id of the tradition shown. */
    public StringProperty traditionProperty() {
        return tradition;
    }

    /** The selected zone, or null for none. It stays when the view changes, whether or not it is drawn there. */
    public ObjectProperty<ZoneSpot> selectedProperty() {
        return selected;
    }

    /** Whether shoulder, diaphragm, waist and heel line are drawn. */
    public BooleanProperty guideLinesProperty() {
        return guideLines;
    }

    /** Whether the five longitudinal zones are drawn. */
    public BooleanProperty fiveZonesProperty() {
        return fiveZones;
    }

    /** Whether every zone is named by a label with a leader line. */
    public BooleanProperty labelsProperty() {
        return labels;
    }

    /** Whether everything that moves or fades is instant. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** How large the drawing is; 1 fits, 0.5 to 4. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return board.zoom().zoom().getReadOnlyProperty();
    }

    /** Returns what says how the zones look. */
    public ShownZones zones() {
        return zones;
    }

    /** Makes the chart ready for oily hands: larger signs, misses of 22 pixels count, and no letter or sign does a thing. */
    public void serveTheRoom() {
        board.serveTheRoom(ROOM_SIGNS);
        pointer.reachFurther();
        keys.onlyWalk();
    }

    /** Says a few words at that zone if it is shown; they go away by themselves. */
    public void say(ZoneSpot spot, String words) {
        board.zone(spot).ifPresent(zone -> board.say(zone, words));
    }

    /** Returns the zone the keyboard has gone to, if it is in the chart. */
    public Optional<ZoneSpot> walkedTo() {
        return board.roving()
                .current()
                .filter(zone -> zone.is(ZoneState.FOCUS_VISIBLE))
                .map(ZoneNode::spot);
    }

    /** Sets what happens when a person taps a zone or presses Enter on it; the tap has already selected it. */
    public void setOnZoneTapped(Consumer<ZoneSpot> action) {
        onZoneTapped = action;
    }

    /** Enlarges by one step of 1.25, up to 4. */
    public void zoomIn() {
        board.zoom().step(true);
    }

    /** Makes smaller by one step of 1.25, down to 0.5. */
    public void zoomOut() {
        board.zoom().step(false);
    }

    /** Returns to the size at which everything fits. */
    public void fit() {
        board.zoom().fit();
    }

    /** Shows that zone and gives it the keyboard focus. */
    public void focusZone(ZoneSpot spot) {
        reveal(spot);
        board.zone(spot).ifPresent(ZoneNode::focusByKey);
    }

    /** Shows the view and foot of that zone and slides it into sight if it is zoomed out of it. */
    public void reveal(ZoneSpot spot) {
        view.set(spot.view());
        if (!feet.get().include(spot.foot())) {
            feet.set(Feet.BOTH);
        }
        board.zone(spot).ifPresent(board::reveal);
    }

    @Override
    protected void layoutChildren() {
        Insets cards = getInsets();
        double right = Math.max(cards.getLeft() + 1, getWidth() - cards.getRight());
        double bottom = Math.max(cards.getTop() + 1, getHeight() - cards.getBottom());
        board.layout(new Bounds(cards.getLeft(), cards.getTop(), right, bottom), getWidth(), getHeight());
    }

    void tap(ZoneSpot spot) {
        selected.set(spot);
        onZoneTapped.accept(spot);
    }

    boolean clearSelection() {
        boolean had = selected.get() != null;
        selected.set(null);
        return had;
    }

    private void followProperties() {
        view.addListener((property, before, now) -> board.show());
        feet.addListener((property, before, now) -> board.show());
        tradition.addListener((property, before, now) -> {
            board.look().speakFor(now);
            board.show();
        });
        selected.addListener((property, before, now) -> {
            board.look().select(Optional.ofNullable(now));
            board.dress();
        });
        guideLines.addListener((property, before, now) -> board.showLines());
        fiveZones.addListener((property, before, now) -> board.showLines());
        labels.addListener((property, before, now) -> board.showLines());
    }

    private void clipToSize() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }
}
