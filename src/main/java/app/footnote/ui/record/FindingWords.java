package app.footnote.ui.record;

import app.footnote.chart.ZoneSpot;
import app.footnote.session.ChangeSinceLast;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import app.footnote.ui.kit.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says where a marked zone is. */
public final class FindingWords {
    private final Messages messages = Messages.of("record");

    /** Returns foot and side, such as {@code left foot, sole}. */
    public String footAndSide(ZoneSpot spot) {
        return messages.text(
                "finding.spot." + spot.foot().id(),
                messages.text("view." + spot.view().id()));
    }

    /** Returns what a mark is called, such as {@code tender 2}. */
    public String mark(Mark mark) {
        return messages.text("mark." + mark.id());
    }

    /** Returns all that was noted beyond worked, such as {@code tender 2, gritty}; empty text if nothing was. */
    public String marks(Finding finding) {
        return finding.marks().all().stream()
                .filter(mark -> mark != Mark.WORKED)
                .map(this::mark)
                .collect(Collectors.joining(", "));
    }

    /** Returns how it compares with last time, such as {@code less tender than last time}; empty text if it does not. */
    public String change(Finding finding) {
        ChangeSinceLast change = finding.change();
        Stream<String> tenderness =
                change.tenderness().map(tendency -> messages.text("change." + tendency.id())).stream();
        Stream<String> felt = change.felt().stream().map(mark -> felt(change, mark));
        return Stream.concat(tenderness, felt).collect(Collectors.joining(", "));
    }

    private String felt(ChangeSinceLast change, Mark mark) {
        String key = change.newlyFelt().contains(mark) ? "change.felt.new" : "change.felt.again";
        return messages.text(key, mark(mark));
    }

    /** Returns the whole place, such as {@code Solar plexus, left foot, sole}. */
    public String whole(Finding finding) {
        return finding.zoneName() + ", " + footAndSide(finding.spot());
    }
}
