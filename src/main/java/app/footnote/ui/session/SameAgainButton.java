package app.footnote.ui.session;

import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.TimeWords;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chooses everything as in the client's last session by one press, and says what that is. */
final class SameAgainButton extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Messages messages;
    private final StartModel model;
    private final TimeWords times;
    private final Label what = new Label();
    private Optional<SameAgain> offered = Optional.empty();

    SameAgainButton(Messages messages, StartModel model, TimeWords times) {
        this.messages = messages;
        this.model = model;
        this.times = times;
        setId("start-same");
        getStyleClass().add("same-again");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(pressed -> offered.ifPresent(model::choose));
        Label title = new Label(messages.text("same.title"));
        title.getStyleClass().add("text-medium");
        what.setId("start-same-what");
        what.getStyleClass().addAll("text-small", "same-what");
        FontIcon tick = new FontIcon(Feather.CHECK_CIRCLE);
        tick.getStyleClass().add("preset-tick");
        VBox words = new VBox(2, title, what);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(new FontIcon(Feather.REPEAT), words, tick);
        face.getStyleClass().add("same-face");
        setGraphic(face);
        model.presetProperty().subscribe(preset -> showChosen());
        model.preparedProperty().subscribe(prepared -> showChosen());
    }

    /** Offers to do that session again; takes no room where there is none, or its treatment is not offered any more. */
    void show(Optional<SessionRecord> last) {
        offered = last.flatMap(session -> SameAgain.as(session, model.presets()));
        setVisible(offered.isPresent());
        setManaged(offered.isPresent());
        offered.ifPresent(again -> {
            String words = words(again, last.orElseThrow());
            what.setText(words);
            setAccessibleText(messages.text("same.title") + ": " + words);
        });
        showChosen();
    }

    private void showChosen() {
        pseudoClassStateChanged(CHOSEN, offered.filter(model::isChosen).isPresent());
    }

    private String words(SameAgain again, SessionRecord last) {
        Stream<String> foot = again.firstFoot().map(first -> messages.text("same.foot." + first.id())).stream();
        Stream<String> day = Stream.of(messages.text("same.day", times.day(last.startedThere())));
        return Stream.of(Stream.of(again.preset().name()), foot, again.medium().all(), day)
                .flatMap(part -> part)
                .collect(Collectors.joining(" \u00B7 "));
    }
}
