package app.footnote.ui.settings;

import app.footnote.practice.BackupContents;
import app.footnote.practice.Verdict;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Backing up, restoring into a new folder, and checking the files. One at a time, and the window stays usable. */
final class BackupCard extends VBox {
    private static final int MOST_PROBLEMS = 8;

    private final Messages messages;
    private final Named named;
    private final BackupWork work;
    private final DayWords days;
    private final Label last = new Label();
    private final VBox outcome = new VBox();
    private final Button write;
    private final Button restore;
    private final Button check;

    BackupCard(Messages messages, BackupWork work, DayWords days) {
        this.messages = messages;
        this.named = new Named(messages);
        this.work = work;
        this.days = days;
        getStyleClass().addAll("fn-card", "settings-card");
        Label title = new Label(messages.text("backup.title"));
        title.getStyleClass().add("title-4");
        write = button("backup-now", "backup.write.button", Feather.DOWNLOAD, this::write);
        restore = button("backup-restore", "backup.restore.button", Feather.UPLOAD, this::look);
        check = button("backup-check", "backup.check.button", Feather.CHECK_CIRCLE, this::check);
        last.setId("backup-last");
        last.getStyleClass().addAll("text-small", "text-muted");
        outcome.setId("backup-outcome");
        outcome.getStyleClass().add("backup-outcome");
        show(outcome, false);
        getChildren().setAll(title, row("write", write), last, row("restore", restore), row("check", check), outcome);
        tellLast();
    }

    private Row row(String key, Button button) {
        return new Row(messages.text("backup." + key), messages.text("backup." + key + ".explained"), button);
    }

    private Button button(String id, String key, Ikon icon, Runnable action) {
        Button button = named.button(id, key, icon);
        button.setOnAction(click -> action.run());
        return button;
    }

    private void tellLast() {
        last.setText(work.last()
                .map(at -> messages.text("backup.last", days.dayAndTime(at)))
                .orElse(messages.text("backup.last.none")));
    }

    private void write() {
        work.chooseTarget()
                .ifPresent(zip -> run("backup.writing", () -> work.backups().write(zip), contents -> {
                    Instant at = work.keepLast();
                    tellLast();
                    tell(messages.text("backup.written", zip.toString(), counts(contents), days.dayAndTime(at)));
                }));
    }

    private void look() {
        work.chooseBackup().ifPresent(zip -> run("backup.looking", () -> compare(zip), both -> offer(zip, both)));
    }

    private Both compare(Path zip) throws IOException {
        return new Both(work.backups().look(zip), work.backups().present());
    }

    /** Says what is in the backup and what is here now, before anything is unpacked. */
    private void offer(Path zip, Both both) {
        Button go = button("backup-restore-go", "backup.restore.go", Feather.FOLDER_PLUS, () -> restore(zip));
        go.getStyleClass().add("accent");
        Button cancel = named.button("backup-restore-cancel", "backup.cancel");
        cancel.setOnAction(click -> show(outcome, false));
        tell(messages.text("backup.holds", counts(both.backup())) + "\n"
                + messages.text("backup.present", counts(both.present())) + "\n"
                + messages.text("backup.untouched"));
        outcome.getChildren().add(new HBox(12, go, cancel));
    }

    private void restore(Path zip) {
        work.chooseFolder()
                .ifPresent(folder ->
                        run("backup.restoring", () -> work.backups().restore(zip, folder), contents -> {
                            tell(messages.text("backup.restored", folder.toString(), counts(contents)));
                            Button open = button("backup-open", "backup.open", Feather.FOLDER, () -> work.open(folder));
                            outcome.getChildren().add(new HBox(open));
                        }));
    }

    private void check() {
        run("backup.checking", work::verify, this::tell);
    }

    private void tell(Verdict verdict) {
        int wrong = verdict.problems().size();
        tell(messages.text("backup.checked", verdict.files(), verdict.chains(), wrong));
        outcome.pseudoClassStateChanged(Failed.STATE, wrong > 0);
        verdict.problems().stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> outcome.getChildren().add(Prose.wrapped(problem.sentence())));
        outcome.getChildren().add(Prose.wrapped(messages.text("backup.chain"), "text-small", "text-muted"));
    }

    private <T> void run(String doing, Callable<T> task, Consumer<T> done) {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(messages.text(doing));
        bar.setMaxWidth(Double.MAX_VALUE);
        tell(messages.text(doing));
        outcome.getChildren().add(bar);
        setBusy(true);
        work.behind(() -> {
            try {
                T result = task.call();
                Platform.runLater(() -> finish(() -> done.accept(result)));
            } catch (IOException e) {
                Platform.runLater(() -> finish(() -> fail(e.getMessage())));
            } catch (Exception e) {
                Platform.runLater(() -> finish(() -> fail(messages.text("backup.unforeseen", e.toString()))));
            }
        });
    }

    private void finish(Runnable telling) {
        setBusy(false);
        telling.run();
    }

    private void setBusy(boolean busy) {
        List.of(write, restore, check).forEach(button -> button.setDisable(busy));
    }

    private void fail(String sentence) {
        tell(sentence);
        outcome.pseudoClassStateChanged(Failed.STATE, true);
    }

    private void tell(String words) {
        outcome.pseudoClassStateChanged(Failed.STATE, false);
        outcome.getChildren().setAll(Prose.wrapped(words));
        show(outcome, true);
    }

    private String counts(BackupContents contents) {
        String when = contents.lastSaved().map(days::dayAndTime).orElse(messages.text("backup.never"));
        return messages.text("backup.counts", contents.clients(), contents.consultations(), contents.sessions(), when);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private record Both(BackupContents backup, BackupContents present) {}
}
