package app.footnote.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** Something said above the screen for a moment, in nobody's way. */
final class BriefWord extends StackPane {
    private static final Duration MOMENT = Duration.seconds(2.5);

    private final StackPane card = new StackPane();
    private final PauseTransition moment = new PauseTransition(MOMENT);

    BriefWord() {
        setMouseTransparent(true);
        setVisible(false);
        setId("brief-word");
        getStyleClass().add("brief-word");
        card.getStyleClass().add("brief-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(card, Pos.BOTTOM_CENTER);
        getChildren().setAll(card);
        moment.setOnFinished(over -> hush());
    }

    void say(Node said) {
        card.getChildren().setAll(said);
        setVisible(true);
        moment.playFromStart();
    }

    private void hush() {
        setVisible(false);
        card.getChildren().clear();
    }
}
