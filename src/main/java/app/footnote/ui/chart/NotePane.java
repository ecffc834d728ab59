package app.footnote.ui.chart;

import app.footnote.chart.ReflexZone;
import app.footnote.practice.SaveState;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The practitioner's own note on the zone, kept while it is typed, and when it last reached the disk. */
final class NotePane extends VBox {
    // Most saves are over before a person could read that one is going on.
    private static final Duration BEFORE_SAYING_SAVING = Duration.millis(800);

    private final Messages messages;
    private final DateTimeFormatter time;
    private final TextArea field = new TextArea();
    private final Label saved = new Label();
    private final PauseTransition patience = new PauseTransition(BEFORE_SAYING_SAVING);

    NotePane(ReflexZone zone, ZoneNotes notes, ZoneId timeZone, Messages messages) {
        this.messages = messages;
        this.time = DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(timeZone);
        getStyleClass().add("panel-section");
        patience.setOnFinished(late -> say("note.saving"));
        prepare(zone, notes);
        saved.setId("chart-note-saved");
        saved.getStyleClass().addAll("text-caption", "save-mark");
        HBox head = new HBox(Lines.heading(messages.text("note.title")), Lines.gap(), saved);
        head.getStyleClass().add("section-head");
        getChildren().setAll(head, field);
        Follow.whileInScene(this, notes.saving(), this::show);
    }

    private void prepare(ReflexZone zone, ZoneNotes notes) {
        field.setId("chart-note");
        field.setAccessibleText(messages.text("note.field", zone.name()));
        field.setPromptText(messages.text("note.prompt"));
        field.setWrapText(true);
        field.setPrefRowCount(3);
        field.setText(notes.note(zone.id()));
        field.textProperty().subscribe((before, now) -> notes.keep(zone.id(), now));
    }

    private void show(SaveState state) {
        patience.stop();
        switch (state) {
            case SaveState.Unchanged unchanged -> say("");
            case SaveState.Saving saving -> patience.play();
            case SaveState.Saved done -> say("note.saved", time.format(done.at()));
            case SaveState.NotSaved failed -> failed(failed.sentence());
        }
    }

    private void failed(String sentence) {
        saved.setText(sentence);
        saved.setWrapText(true);
        saved.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
    }

    private void say(String key, Object... values) {
        saved.setWrapText(false);
        saved.setText(key.isEmpty() ? "" : messages.text(key, values));
        saved.setGraphic(values.length == 0 ? null : new FontIcon(Feather.CHECK));
    }
}
