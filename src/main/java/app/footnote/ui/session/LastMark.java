package app.footnote.ui.session;

import app.footnote.session.ChangeSinceLast;
import app.footnote.session.EarlierMark;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import app.footnote.session.Tendency;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.FindingWords;
import app.footnote.ui.record.MarkedFeet;
import app.footnote.ui.record.TimeWords;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The zone marked last, and how it compares with the last time. */
final class LastMark extends VBox {
    private final Messages messages;
    private final TimeWords times;
    private final FindingWords words = new FindingWords();
    private final Label count = new Label();
    private final Group signs = new Group();
    private final Label name = new Label();
    private final Label change = new Label();

    LastMark(Messages messages, TimeWords times) {
        this.messages = messages;
        this.times = times;
        Label title = new Label(messages.text("last-mark"));
        Stream.of(title, count, change).forEach(label -> label.getStyleClass().addAll("text-small", "text-muted"));
        count.setId("session-marked-count");
        name.setId("session-last-mark");
        name.getStyleClass().add("last-mark-name");
        change.setId("session-last-mark-change");
        Stream.of(name, change).forEach(label -> label.setWrapText(true));
        HBox row = new HBox(signs, new VBox(name, change));
        row.getStyleClass().add("last-mark-row");
        getStyleClass().add("last-mark");
        getChildren().setAll(new SplitRow(title, count), row);
    }

    /**
     * Shows a finding.
     *
     * @param all how many zones are marked
     * @param earlier what was noted there before
     */
    void show(Optional<Finding> finding, int all, Optional<EarlierMark> earlier) {
        count.setText(messages.text("last-mark.count", all));
        signs.getChildren().setAll(finding.map(this::sign).stream().toList());
        signs.setManaged(finding.isPresent()); // without one, the words stand below their title
        name.setText(finding.map(this::place).orElse(messages.text("last-mark.none")));
        change.setText(finding.map(last -> noted(last, earlier)).orElse(""));
    }

    private Node sign(Finding finding) {
        return MarkedFeet.signs(finding);
    }

    private String place(Finding finding) {
        return finding.zoneName() + ", "
                + messages.text("foot." + finding.spot().foot().id());
    }

    /** What was felt is named; how tender it is stands in the sign. */
    private String noted(Finding finding, Optional<EarlierMark> earlier) {
        String compared = compared(finding.change(), earlier);
        return compared.isEmpty()
                ? finding.marks().all().stream()
                        .filter(mark -> mark != Mark.WORKED || finding.marks().isOnlyWorked())
                        .map(words::mark)
                        .collect(Collectors.joining(", "))
                : compared;
    }

    private String compared(ChangeSinceLast change, Optional<EarlierMark> earlier) {
        Stream<String> tender = change.tenderness().map(tendency -> tender(tendency, earlier)).stream();
        Stream<String> felt = change.felt().stream().map(mark -> felt(change, mark, earlier));
        return Stream.concat(tender, felt).collect(Collectors.joining(" \u00B7 "));
    }

    private String tender(Tendency tendency, Optional<EarlierMark> earlier) {
        int grade = earlier.flatMap(mark -> mark.marks().tenderness())
                .map(Mark::grade)
                .orElse(0);
        String day = earlier.map(mark -> times.day(mark.session())).orElse("");
        return messages.text("last-mark." + tendency.id(), day, grade);
    }

    private String felt(ChangeSinceLast change, Mark mark, Optional<EarlierMark> earlier) {
        String key = change.newlyFelt().contains(mark) ? "last-mark.felt.new" : "last-mark.felt.again";
        return messages.text(
                key,
                words.mark(mark),
                earlier.map(it -> times.day(it.session())).orElse(""));
    }
}
