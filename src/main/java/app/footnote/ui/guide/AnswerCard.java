package app.footnote.ui.guide;

import app.footnote.guide.Sourced;
import app.footnote.guide.Suggestion;
import app.footnote.session.Preset;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the suggestion, its reasons and its stages, or what is still missing. */
final class AnswerCard extends VBox {
    private final Messages messages;
    private final Consumer<String> use;
    private final Button useButton;

    AnswerCard(Messages messages, Consumer<String> use) {
        this.messages = messages;
        this.use = use;
        this.useButton = new Named(messages).button("guide-use", "guide.use.none");
        useButton.getStyleClass().addAll("accent", "large");
        setId("guide-answer");
        getStyleClass().add("guide-answer");
    }

    /** Returns the button that uses the suggestion; it stands outside the card. */
    Button useButton() {
        return useButton;
    }

    void show(Optional<Suggestion> suggestion) {
        suggestion.ifPresentOrElse(this::show, this::showWaiting);
    }

    private void showWaiting() {
        VBox waiting = new VBox(
                new FontIcon(Feather.COMPASS),
                Prose.wrapped(messages.text("guide.waiting.title"), "title-4"),
                Prose.wrapped(messages.text("guide.waiting.text"), "text-muted"));
        waiting.getStyleClass().add("guide-waiting");
        getChildren().setAll(filler(), waiting, filler(), note());
        useButton.setText(messages.text("guide.use.none"));
        useButton.setDisable(true);
    }

    private void show(Suggestion suggestion) {
        Preset best = suggestion.best();
        getChildren().setAll(name(suggestion), new StageBar(best, messages), reasons(suggestion), filler());
        suggestion.also().ifPresent(also -> getChildren().add(others("guide.also", "guide-also", List.of(also))));
        if (!suggestion.own().isEmpty()) {
            getChildren().add(others("guide.own-presets", "guide-own-preset", suggestion.own()));
        }
        getChildren().add(note());
        useButton.setText(messages.text("guide.use", best.name()));
        useButton.setOnAction(click -> use.accept(best.id()));
        useButton.setDisable(false);
        setAccessibleText(messages.text("guide.best") + ": " + best.name() + ". "
                + suggestion.reasons().stream().map(Sourced::text).collect(Collectors.joining(" ")));
    }

    private Node name(Suggestion suggestion) {
        VBox name = new VBox(
                Prose.line(messages.text("guide.best"), "text-small", "guide-quiet"),
                Prose.wrapped(suggestion.best().name(), "title-2"));
        name.getChildren().get(1).setId("guide-suggestion");
        if (!suggestion.manner().isEmpty()) {
            name.getChildren().add(Prose.line(messages.text("guide.manner", suggestion.manner()), "text-medium"));
        }
        return name;
    }

    private Node reasons(Suggestion suggestion) {
        VBox reasons = new VBox();
        reasons.setId("guide-reasons");
        reasons.getStyleClass().add("guide-reasons");
        suggestion.reasons().forEach(reason -> reasons.getChildren().add(reason(reason)));
        return reasons;
    }

    private static Node reason(Sourced reason) {
        HBox row = new HBox(new FontIcon(Feather.CHECK), Prose.wrapped(reason.text(), "guide-reason-text"));
        HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
        row.getStyleClass().add("guide-reason");
        return row;
    }

    private Node others(String key, String id, List<Preset> presets) {
        FlowPane row = new FlowPane(Prose.line(messages.text(key), "text-small", "guide-quiet"));
        row.getStyleClass().add("guide-also");
        presets.forEach(preset -> {
            Hyperlink link = new Hyperlink(preset.name());
            link.setId(id);
            link.setAccessibleText(messages.text("guide.use", preset.name()));
            link.setOnAction(click -> use.accept(preset.id()));
            row.getChildren().add(link);
        });
        return row;
    }

    private Node note() {
        return Prose.wrapped(messages.text("guide.note"), "text-caption", "guide-quiet");
    }

    private static Region filler() {
        Region filler = new Region();
        VBox.setVgrow(filler, Priority.ALWAYS);
        return filler;
    }
}
