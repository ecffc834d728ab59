package app.footnote.ui.foot;

import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneShape;
import app.footnote.chart.ZoneSpot;
import app.footnote.geometry.Bounds;
import app.footnote.geometry.Polygon;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.SVGPath;

/**
 * One reflex zone on one foot. It can have the focus and be pressed by a screen reader; the pointer is followed by the
 * chart, because a near miss counts as a hit.
 */
final class ZoneNode extends SVGPath {
    private final ReflexZone zone;
    private final ZoneSpot spot;
    private final ZoneShape shape;
    private final ZoneEvents events;
    private final Set<ZoneState> states = EnumSet.noneOf(ZoneState.class);
    private Bounds extent;
    private LiftedZone lifted;

    ZoneNode(ReflexZone zone, ZoneSpot spot, ZoneShape shape, ZoneEvents events) {
        this.zone = zone;
        this.spot = spot;
        this.shape = shape;
        this.events = events;
        setId("zone-" + spot.foot().id() + "-" + zone.id());
        getStyleClass().setAll("zone", zone.system().id(), "tone-" + shape.tone());
        setContent(shape.outline().data());
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        focusedProperty().addListener((focused, before, now) -> focusMoved(now));
        focusVisibleProperty().addListener((visible, before, now) -> set(ZoneState.FOCUS_VISIBLE, now));
    }

    ReflexZone zone() {
        return zone;
    }

    ZoneSpot spot() {
        return spot;
    }

    ZoneShape drawn() {
        return shape;
    }

    /** Returns the bounds in the drawing, millimetres. */
    Bounds extent() {
        if (extent == null) {
            extent = Polygon.of(shape.outline()).bounds();
        }
        return extent;
    }

    boolean is(ZoneState state) {
        return states.contains(state);
    }

    /** Takes or drops a state and says whether that changed anything. */
    boolean set(ZoneState state, boolean on) {
        boolean changed = on ? states.add(state) : states.remove(state);
        if (changed) {
            pseudoClassStateChanged(state.pseudoClass(), on);
            tell(state);
        }
        return changed;
    }

    /** Shows or hides that the pointer is over this zone. */
    void pointAt(boolean over) {
        setHover(over);
        events.looksChanged(this);
    }

    /** Takes the keyboard focus and shows its ring. */
    void focusByKey() {
        requestFocus();
        set(ZoneState.FOCUS_VISIBLE, true);
    }

    /** Says whether it is drawn once more above all quiet zones. */
    boolean isLifted() {
        return isHover() || is(ZoneState.FOCUS_VISIBLE) || is(ZoneState.MATCH) || is(ZoneState.CHOSEN);
    }

    /** Returns the loud drawing of this zone, which goes above all quiet ones. */
    LiftedZone lifted() {
        if (lifted == null) {
            lifted = new LiftedZone(this);
        }
        return lifted;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(is(ZoneState.CHOSEN))
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case FIRE -> events.pressed(this);
            case REQUEST_FOCUS -> focusByKey();
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void focusMoved(boolean focused) {
        if (focused) {
            events.focused(this);
        } else {
            set(ZoneState.FOCUS_VISIBLE, false);
        }
        events.looksChanged(this);
    }

    private void tell(ZoneState state) {
        if (state == ZoneState.CHOSEN) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
        events.looksChanged(this);
    }
}
