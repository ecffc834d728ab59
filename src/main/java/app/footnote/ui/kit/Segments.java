package app.footnote.ui.kit;

import atlantafx.base.controls.SegmentedControl;
import atlantafx.base.controls.ToggleLabel;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * A row of segments of which exactly one is chosen.
 *
 * @param <T> what a segment stands for
 */
public final class Segments<T> {
    private static final Set<KeyCode> CHOOSING =
            EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END);

    private final SegmentedControl control = new SegmentedControl();
    private final Map<T, ToggleLabel> labels = new LinkedHashMap<>();
    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");

    /** Shows the texts in their order and chooses one; each segment gets the id {@code <id>-<value>} in lower case. */
    public Segments(String id, Map<T, String> texts, T chosen) {
        control.setId(id);
        control.setMinWidth(Region.USE_PREF_SIZE); // the segments do not shrink, their track would
        texts.forEach((segment, text) -> labels.put(segment, label(id, segment, text)));
        control.getSegments().setAll(labels.values());
        labels.values().stream().skip(1).forEach(label -> label.setFocusTraversable(false)); // arrows choose
        letOtherKeysPass();
        value.set(chosen);
        value.addListener((property, before, now) -> show());
        // The skin chooses the first segment while it is made; that is not a choice of the person.
        control.skinProperty().addListener((property, before, now) -> {
            show();
            standBehindLabels((Region) control.lookup(".background"), (Region) control.lookup(".labels"));
            labels.values().forEach(this::keepThumbOn);
            keepThumbOn((Region) control.lookup(".indicator"));
        });
        control.getToggleGroup().selectedToggleProperty().addListener((property, before, now) -> take(now));
    }

    /** Returns the control to be placed in a screen. */
    public Node node() {
        return control;
    }

    /** The chosen segment; setting it moves the thumb. */
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /** Changes the words on one segment. */
    public void setText(T segment, String text) {
        labels.get(segment).setText(text);
        labels.get(segment).setAccessibleText(text);
    }

    /** Puts something behind the words on one segment, such as a count; null for nothing. */
    public void setSign(T segment, Node sign, String accessibleText) {
        labels.get(segment).setContentDisplay(ContentDisplay.RIGHT);
        labels.get(segment).setGraphic(sign);
        labels.get(segment).setAccessibleText(accessibleText);
    }

    /** The control consumes every key, and with one of its segments in focus neither Tab nor a shortcut would work. */
    private void letOtherKeysPass() {
        EventDispatcher its = control.getEventDispatcher();
        control.setEventDispatcher((event, tail) -> event instanceof KeyEvent key && !chooses(key)
                ? tail.dispatchEvent(event)
                : its.dispatchEvent(event, tail));
    }

    private static boolean chooses(KeyEvent key) {
        return CHOOSING.contains(key.getCode()) && !key.isShortcutDown() && !key.isControlDown() && !key.isAltDown();
    }

    private void show() {
        if (control.getSkin() != null) {
            labels.get(value.get()).setSelected(true);
        }
    }

    /**
     * The skin gives its background the width the labels had, and the row the wider of both, so that it may or may not
     * shrink with the labels, depending on the order of layouts. Now the labels alone say how wide the row is.
     */
    private static void standBehindLabels(Region background, Region row) {
        background.setManaged(false);
        row.layoutBoundsProperty()
                .subscribe(bounds -> background.resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight()));
    }

    /**
     * The skin may measure the thumb while the chosen segment still has its old width, and leave it a pixel short. It
     * measures anew with each layout, which cannot be asked for while one goes on.
     */
    private void keepThumbOn(Region part) {
        part.widthProperty().addListener((property, before, now) -> Platform.runLater(control::requestLayout));
    }

    private void take(Toggle toggle) {
        if (control.getSkin() != null) {
            labels.entrySet().stream()
                    .filter(entry -> entry.getValue() == toggle)
                    .map(Entry::getKey)
                    .findFirst()
                    .ifPresent(value::set);
        }
    }

    private static ToggleLabel label(String id, Object segment, String text) {
        ToggleLabel label = new ToggleLabel(text);
        label.setId(id + "-" + segment.toString().toLowerCase(Locale.ROOT));
        label.setAccessibleText(text);
        return label;
    }
}
