package app.footnote.ui.clients.form;

import app.footnote.practice.RecordRef;
import app.footnote.practice.Version;
import app.footnote.practice.Versions;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.record.TimeWords;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows an earlier version of a record beside what stands there now, and copies it back while the record is open. */
final class VersionSheet {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 380;

    private final Messages messages;
    private final Named named;
    private final TimeWords times;
    private final Versions versions;
    private final SheetPane sheets;
    private final LockedRecord words;
    private final SessionDraft draft;
    private final VBox page = new VBox(12);
    private final ComboBox<String> choice = new ComboBox<>();
    private final Button back;
    private List<Version<SessionRecord>> found = List.of();
    private Optional<SessionRecord> shown = Optional.empty();

    VersionSheet(
            SessionDraft draft,
            LockedRecord words,
            Versions versions,
            SheetPane sheets,
            Messages messages,
            TimeWords times) {
        this.draft = draft;
        this.words = words;
        this.versions = versions;
        this.sheets = sheets;
        this.messages = messages;
        this.times = times;
        named = new Named(messages);
        back = named.button("version-back", "versions.back");
        named.name(choice, "version-choice", "versions.list");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(chosen -> read(choice.getSelectionModel().getSelectedIndex()));
    }

    void open() {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        back.setOnAction(pressed -> copyBack());
        back.setDisable(true);
        Button close = named.button("version-close", "versions.close");
        close.setOnAction(pressed -> sheets.hide());
        HBox buttons = new HBox(12, close, back);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        sheets.open(messages.text("versions.title"), WIDTH, choice, scroll, buttons);
        RecordRef<SessionRecord> ref =
                new RecordRef.OfSession(draft.currentProperty().get().id());
        later(() -> versions.of(ref), this::list);
    }

    private void list(List<Version<SessionRecord>> read) {
        found = read;
        choice.getItems().setAll(read.stream().map(this::name).toList());
        choice.setDisable(read.isEmpty());
        say(read.isEmpty() ? "versions.none" : "versions.title");
        choice.getSelectionModel().selectFirst();
    }

    private String name(Version<SessionRecord> version) {
        String key = version.kind() == Version.Kind.COPY ? "versions.copy" : "versions.revision";
        return messages.text(key, times.day(version.savedAt()), times.clock(version.savedAt()));
    }

    /** What is read is shown if it is still the version chosen: a later choice may be read sooner. */
    private void read(int index) {
        shown = Optional.empty();
        back.setDisable(true);
        if (index >= 0) {
            later(() -> versions.read(found.get(index)), then -> {
                if (index == choice.getSelectionModel().getSelectedIndex()) {
                    show(then);
                }
            });
        }
    }

    private void show(SessionRecord then) {
        shown = Optional.of(then);
        SessionRecord now = draft.currentProperty().get();
        back.setDisable(now.lifecycle().isLocked());
        List<VBox> differing = words.correctable(then).stream()
                .filter(field -> !field.words(then).equals(wordsNow(field, now)))
                .map(field -> difference(field.name(), field.words(then), wordsNow(field, now)))
                .toList();
        page.getChildren().setAll(differing);
        if (differing.isEmpty()) {
            say("versions.same");
        }
    }

    private String wordsNow(Correctable<SessionRecord> field, SessionRecord now) {
        return words.correctable(now).stream()
                .filter(present -> present.fieldId().equals(field.fieldId()))
                .findFirst()
                .map(present -> present.words(now))
                .orElse("");
    }

    private VBox difference(String name, String then, String now) {
        Label title = new Label(name);
        title.getStyleClass().add("text-medium");
        return new VBox(6, title, Grid.of(2, side("versions.then", then), side("versions.now", now)));
    }

    private VBox side(String key, String text) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().addAll("text-caption", "text-subtle");
        Label value = Prose.wrapped(text.isBlank() ? messages.text("locked.blank") : text);
        return new VBox(2, label, value);
    }

    private void say(String key) {
        Label label = Prose.wrapped(messages.text(key), "text-muted");
        page.getChildren().setAll(label);
    }

    private void copyBack() {
        sheets.hide();
        shown.ifPresent(draft::copyBack);
    }

    /** Files are read on another thread. */
    private <T> void later(Reading<T> reading, Consumer<T> then) {
        CompletableFuture.runAsync(() -> {
            try {
                T value = reading.read();
                Platform.runLater(() -> then.accept(value));
            } catch (IOException e) {
                Platform.runLater(() -> say("versions.failed"));
            }
        });
    }

    /** Something read from files. */
    private interface Reading<T> {
        T read() throws IOException;
    }
}
