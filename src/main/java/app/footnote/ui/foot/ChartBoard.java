package app.footnote.ui.foot;

import app.footnote.chart.ChartPack;
import app.footnote.chart.ZoneSpot;
import app.footnote.geometry.Bounds;
import app.footnote.ui.kit.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** What lies inside a {@link FootChart}: the feet, and the words and signs over them, kept in step with each other. */
final class ChartBoard implements ZoneEvents {
    private static final double ABOVE = 60;
    private static final double BELOW = 58;
    private static final double BELOW_WITHOUT_CAPTION = 14;
    private static final double BESIDE = 28;
    private static final double AROUND_SIDES = 26;
    // Of the width, for each of four columns of names, or of two where the feet stand one above the other.
    private static final double NAMES_SHARE = 0.16;
    private static final double NAMES_SHARE_STACKED = 0.22;

    private final FootChart chart;
    private final ZoneWords words;
    private final ZoneLook look;
    private final DrawingShelf shelf;
    private final ChartFrame frame;
    private final ChartZoom zoom;
    private final MovingPicture picture = new MovingPicture();
    private final Headings headings;
    private final Guides guides;
    private final Columns columns;
    private final Marks marks;
    private final Names names;
    private final Callouts callouts;
    private final Hint hint;
    private final Bubble bubble;
    private final CrossFade fade;
    private final RovingFocus roving;
    private double below = BELOW;
    private boolean isPlaced;

    ChartBoard(FootChart chart, ChartPack pack, Messages messages) {
        this.chart = chart;
        this.words = new ZoneWords(pack, messages);
        this.look = new ZoneLook(chart.traditionProperty().get());
        this.shelf = new DrawingShelf(pack, this);
        this.frame = new ChartFrame(shown());
        this.zoom = new ChartZoom(frame, chart.reducedMotionProperty(), this::placeMoving, this::settle);
        this.headings = new Headings(frame, messages);
        this.guides = new Guides(frame, messages);
        this.columns = new Columns(frame);
        this.marks = new Marks(frame, new MarkMotion(chart.reducedMotionProperty()));
        this.names = new Names(frame);
        this.callouts = new Callouts(frame, look, headings, names, marks);
        this.hint = new Hint(frame);
        this.bubble = new Bubble(frame);
        this.fade = new CrossFade(chart.reducedMotionProperty());
        this.roving = new RovingFocus(frame, pack.zones());
    }

    ChartFrame frame() {
        return frame;
    }

    ZoneLook look() {
        return look;
    }

    ChartZoom zoom() {
        return zoom;
    }

    Hint hint() {
        return hint;
    }

    RovingFocus roving() {
        return roving;
    }

    /** Returns everything drawn, back to front. */
    List<Node> layers() {
        return List.of(fade, picture, headings, guides, columns, names, marks, callouts, hint, bubble);
    }

    /** Draws the feet of the view, feet and tradition that the chart now asks for. */
    void show() {
        boolean hadFocus = frame.feet().zones().anyMatch(Node::isFocused);
        ShownFeet before = frame.feet();
        frame.show(shown());
        fade.show(frame.feet(), before.view() != frame.feet().view());
        headings.write();
        guides.write();
        columns.write();
        hint.hide();
        bubble.hide();
        dress();
        showLines();
        roving.start(look.selected().flatMap(frame.feet()::standIn), hadFocus);
        isPlaced = false;
        chart.requestLayout();
    }

    /** Gives every zone shown the states it has now. */
    void dress() {
        frame.feet().zones().forEach(zone -> {
            look.dress(zone);
            zone.setAccessibleText(words.describe(zone, look));
        });
        marks.draw(look);
        callouts.name();
    }

    /** Draws marks that much larger, and gives the feet the room of the line below them. */
    void serveTheRoom(double factor) {
        headings.onlyName();
        below = BELOW_WITHOUT_CAPTION;
        marks.enlarge(factor);
        marks.draw(look);
    }

    /** Says something at a zone, until the next tap or for a while. */
    void say(ZoneNode zone, String words) {
        bubble.say(zone, words);
    }

    /** Shows or hides guide lines, longitudinal zones and the names of all zones. */
    void showLines() {
        boolean guideLines = chart.guideLinesProperty().get();
        boolean fiveZones = chart.fiveZonesProperty().get();
        frame.feet().drawings().forEach(drawing -> drawing.showLines(guideLines, fiveZones));
        guides.setVisible(guideLines && !hasColumnsOfNames());
        columns.setVisible(fiveZones);
        names.write(chart.labelsProperty().get());
        chart.requestLayout();
    }

    /** Fits the feet between the cards. */
    void layout(Bounds room, double width, double height) {
        double column = chart.labelsProperty().get() ? names.columnWidth(room.width() * namesShare()) : 0;
        Bounds area = area(room, column);
        frame.feet().arrange(area, Math.max(Sheet.NARROWEST_GAP, guides.isVisible() ? guides.gap() : 2 * column));
        Sheet sheet = frame.feet().sheet();
        zoom.resetTo(
                isPlaced
                        ? zoom.target().movedTo(area, sheet.width(), sheet.height())
                        : Camera.fitting(area, sheet.width(), sheet.height()));
        isPlaced = true;
        callouts.keepWithin(room);
        names.keepWithin(room);
        picture.setWidth(width);
        picture.setHeight(height);
        overlays().forEach(overlay -> overlay.resize(width, height));
        settle();
        placeOverlays();
    }

    /** Selects the zone and tells whoever listens. */
    void tap(ZoneNode zone) {
        hint.hide();
        bubble.hide();
        roving.moveTo(zone);
        chart.tap(zone.spot());
    }

    /** Slides the zone into sight if it is outside. */
    void reveal(ZoneNode zone) {
        Bounds area = zoom.target().area();
        if (!area.contains(frame.extent(zone).centre())) {
            zoom.centreOn(frame.feet().placeOf(zone).onSheet(zone.drawn().anchor()));
        }
    }

    Optional<ZoneNode> zone(ZoneSpot spot) {
        return frame.feet().zone(spot);
    }

    @Override
    public void pressed(ZoneNode zone) {
        tap(zone);
    }

    @Override
    public void focused(ZoneNode zone) {
        roving.moveTo(zone);
        reveal(zone);
    }

    @Override
    public void looksChanged(ZoneNode zone) {
        frame.feet().drawings().forEach(FootDrawing::requestLayout);
        callouts.name();
    }

    private void settle() {
        picture.putAway();
        frame.feet().settle(frame.camera());
        names.rest();
    }

    private void placeMoving() {
        picture.show(frame.feet(), frame.camera());
        names.setVisible(false);
        placeOverlays();
    }

    private void placeOverlays() {
        overlays().forEach(Overlay::requestLayout);
    }

    private List<Overlay> overlays() {
        return List.of(headings, guides, columns, names, marks, callouts, hint, bubble);
    }

    private ShownFeet shown() {
        var view = chart.viewProperty().get();
        return new ShownFeet(
                view,
                shelf.of(
                        view,
                        chart.feetProperty().get(),
                        chart.traditionProperty().get()));
    }

    // Names in columns take the place of those of the lines.
    private boolean hasColumnsOfNames() {
        return chart.labelsProperty().get() && !Sheet.isStacked(frame.feet().view());
    }

    private double namesShare() {
        return Sheet.isStacked(frame.feet().view()) ? NAMES_SHARE_STACKED : NAMES_SHARE;
    }

    private Bounds area(Bounds room, double column) {
        boolean stacked = Sheet.isStacked(frame.feet().view());
        double beside = Math.max(column, stacked ? AROUND_SIDES : BESIDE);
        double above = stacked ? AROUND_SIDES : ABOVE;
        double end = stacked ? AROUND_SIDES : below;
        return new Bounds(
                room.minX() + beside,
                room.minY() + above,
                Math.max(room.minX() + beside + 1, room.maxX() - beside),
                Math.max(room.minY() + above + 1, room.maxY() - end));
    }
}
