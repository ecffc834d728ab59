package app.footnote.ui.record;

import app.footnote.consultation.CurrentCautions;
import app.footnote.consultation.CurrentCautions.Noted;
import app.footnote.ui.kit.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cautions of a client as badges: the short name and an icon, the class in words as its tooltip. */
public final class CautionBadges extends FlowPane {
    /** Makes an empty row, which takes no room. */
    public CautionBadges() {
        super(8, 8);
        getStyleClass().add("caution-badges");
        show(CurrentCautions.NONE);
    }

    /** Shows the cautions that are to be seen. */
    public void show(CurrentCautions cautions) {
        getChildren().setAll(badges(cautions));
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    /** Returns the badges one by one, for a row that has others, too. */
    public static List<Label> badges(CurrentCautions cautions) {
        Messages messages = Messages.of("record");
        return cautions.relevant().stream().map(noted -> badge(noted, messages)).toList();
    }

    private static Label badge(Noted noted, Messages messages) {
        String name = noted.raised().softer()
                ? messages.text("caution.softer", noted.caution().shortName())
                : noted.caution().shortName();
        Label badge = new Label(name, new FontIcon(icon(noted)));
        badge.getStyleClass().addAll("badge", "warning");
        String words = messages.text("caution." + noted.caution().strongest().id());
        badge.setAccessibleText(messages.text("caution.spoken", name, words));
        badge.setTooltip(new Tooltip(words));
        return badge;
    }

    private static Feather icon(Noted noted) {
        return switch (noted.caution().strongest()) {
            case DO_NOT_WORK -> Feather.ALERT_OCTAGON;
            case ASK_DOCTOR, TAKE_CARE -> Feather.ALERT_TRIANGLE;
            case LEAVE_OUT -> Feather.SLASH;
            case ANOTHER_DAY -> Feather.CALENDAR;
        };
    }
}
