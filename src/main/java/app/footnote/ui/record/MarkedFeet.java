package app.footnote.ui.record;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Feet;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneSpot;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import app.footnote.ui.foot.FootChart;
import app.footnote.ui.foot.MarkGlyph;
import app.footnote.ui.kit.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Small pictures of both feet with the marks of a session. */
public final class MarkedFeet {
    private static final double SCALE = 0.55;

    private final ChartPack pack;
    private final Messages messages = Messages.of("record");
    private final Messages footMessages = Messages.of("foot");
    private final FindingWords words = new FindingWords();

    /** Draws on that chart. */
    public MarkedFeet(ChartPack pack) {
        this.pack = pack;
    }

    /** Returns a picture from the side with the most marks, which takes the size it is given. */
    public Region picture(List<Finding> findings) {
        FootChart chart = FootChart.picture(pack, footMessages, busiestView(findings), Feet.BOTH);
        chart.guideLinesProperty().set(false);
        chart.zones().mark(marks(findings));
        Region picture = new Shrunk(chart, SCALE);
        picture.getStyleClass().add("marked-feet");
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(messages.text("finding.picture", inWords(findings)));
        return picture;
    }

    /** Returns the signs for each marked spot. */
    public static Map<ZoneSpot, List<MarkGlyph>> marks(List<Finding> findings) {
        return findings.stream().collect(Collectors.toMap(Finding::spot, MarkedFeet::glyphs));
    }

    /** Returns the signs for a finding: what the client said, then what was felt; that it was worked, if nothing else. */
    static List<MarkGlyph> glyphs(Finding finding) {
        List<Mark> noticed = finding.marks().all().stream()
                .filter(mark -> mark != Mark.WORKED)
                .toList();
        return (noticed.isEmpty() ? List.of(Mark.WORKED) : noticed)
                .stream().map(MarkedFeet::glyph).toList();
    }

    /** Returns the signs of a finding side by side, by themselves. */
    public static Node signs(Finding finding) {
        return MarkGlyph.signs(glyphs(finding));
    }

    /** Returns the sign of a mark. */
    public static MarkGlyph glyph(Mark mark) {
        return MarkGlyph.of(mark.id());
    }

    private static FootView busiestView(List<Finding> findings) {
        Map<FootView, Long> counts = findings.stream()
                .map(finding -> finding.spot().view())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Stream.of(FootView.values())
                .max(Comparator.<FootView>comparingLong(view -> counts.getOrDefault(view, 0L))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private String inWords(List<Finding> findings) {
        return findings.stream().map(words::whole).collect(Collectors.joining("; "));
    }
}
