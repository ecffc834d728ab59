package app.footnote.ui;

import app.footnote.practice.Problem;
import app.footnote.practice.SaveState;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What must not be overlooked, across the top of every screen: text that is not saved, files that cannot be read. */
public final class Notices extends VBox {
    /** More lines than that would leave too little of the screen below. */
    private static final int LINES_AT_ONCE = 2;

    private static final int MOST_LINES = 50;

    private final Messages messages = Messages.of("shell");
    private final Named named = new Named(messages);
    private final Runnable retry;
    private final VBox saving = new VBox();
    private final VBox offers = new VBox();
    private final VBox unreadable = new VBox();
    private final VBox advice = new VBox();
    private final List<Problem> problems = new ArrayList<>();
    private Consumer<Problem> onMend = problem -> {};

    /**
     * Shows the files that could not be read, until they are waved away.
     *
     * @param retry tries to save again
     */
    public Notices(List<Problem> problems, Runnable retry) {
        this.retry = retry;
        getChildren().setAll(saving, offers, unreadable, advice);
        add(problems);
    }

    /** Shows further files that could not be read, beside those shown already. */
    public void add(List<Problem> more) {
        problems.addAll(more);
        if (!problems.isEmpty()) {
            unreadable.getChildren().setAll(problemNotice());
        }
    }

    /** Sets what is done when somebody wants the last good copy of a damaged record. */
    public void setOnMend(Consumer<Problem> action) {
        onMend = action;
    }

    /** Tells no longer what was wrong with that file. */
    public void mended(Path file) {
        problems.removeIf(problem -> problem.file().equals(file));
        unreadable.getChildren().clear();
        add(List.of());
    }

    /** Shows a state of saving; only one that needs the person is seen. */
    public void tell(SaveState state) {
        saving.getChildren().clear();
        if (state instanceof SaveState.NotSaved(String sentence)) {
            Button again = named.button("retry-save", "not-saved.retry");
            again.getStyleClass().add("small");
            again.setOnAction(click -> retry.run());
            saving.getChildren().setAll(notice("danger", Feather.ALERT_OCTAGON, sentence, List.of(), again));
        }
    }

    /** Shows an offer above the screens until it is taken up. */
    public void offer(Node offer) {
        offers.getChildren().setAll(offer);
    }

    /** Says whether an offer waits. */
    public boolean hasOffer() {
        return !offers.getChildren().isEmpty();
    }

    /** Takes the offer away. */
    public void clearOffer() {
        offers.getChildren().clear();
    }

    /**
     * Shows a sentence that should be read once.
     *
     * @param onRead called when it is waved away
     */
    public void advise(String sentence, Runnable onRead) {
        Button close = named.iconButton("close-advice", "problem.close", Feather.X);
        close.getStyleClass().add("flat");
        close.setOnAction(click -> {
            advice.getChildren().clear();
            onRead.run();
        });
        advice.getChildren().setAll(notice("warning", Feather.HARD_DRIVE, sentence, List.of(), close));
    }

    private Node problemNotice() {
        Button close = named.iconButton("close-problems", "problem.close", Feather.X);
        close.getStyleClass().add("flat");
        String title = problems.size() == 1
                ? messages.text("problem.title")
                : messages.text("problems.title", problems.size());
        Node notice = notice("warning", Feather.ALERT_TRIANGLE, title, lines(), close);
        close.setOnAction(click -> {
            problems.clear();
            unreadable.getChildren().clear();
        });
        return notice;
    }

    private List<Node> lines() {
        List<Node> lines = new ArrayList<>();
        problems.stream().limit(MOST_LINES).map(this::line).forEach(lines::add);
        if (problems.size() > MOST_LINES) {
            lines.add(Prose.wrapped(messages.text("problem.more", problems.size() - MOST_LINES)));
        }
        return lines.size() > LINES_AT_ONCE ? List.of(scrolled(lines)) : lines;
    }

    private ScrollPane scrolled(List<Node> lines) {
        VBox list = new VBox(2);
        list.getStyleClass().add("notice-list");
        list.getChildren().setAll(lines);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "notice-lines");
        scroll.setId("problem-lines");
        scroll.setAccessibleText(messages.text("problem.lines"));
        return scroll;
    }

    private Node line(Problem problem) {
        Label sentence = Prose.wrapped(problem.sentence());
        HBox line = new HBox(sentence);
        line.getStyleClass().add("notice-line");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        if (problem.damaged().isPresent()) {
            Button mend = named.button("mend-record", "problem.mend");
            mend.getStyleClass().add("small");
            mend.setMinWidth(USE_PREF_SIZE);
            mend.setOnAction(click -> onMend.accept(problem));
            line.getChildren().add(mend);
        }
        return line;
    }

    private static Node notice(String style, Ikon icon, String title, List<Node> lines, Node action) {
        Label heading = Prose.wrapped(title, "title-4");
        VBox words = new VBox(2, heading);
        words.getChildren().addAll(lines);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox notice = new HBox(new FontIcon(icon), words, action);
        ((Region) action).setMinWidth(Region.USE_PREF_SIZE);
        notice.getStyleClass().addAll("notice", style);
        return notice;
    }
}
