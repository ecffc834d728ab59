package app.footnote.ui.record;

import app.footnote.chart.ZoneSpot;
import app.footnote.session.Finding;
import app.footnote.ui.kit.Messages;

/** Says where a marked zone is. */
public final class FindingWords {
    private final Messages messages = Messages.of("record");

    /** Returns foot and side, such as {@code left foot, sole}. */
    public String footAndSide(ZoneSpot spot) {
        return messages.text(
                "finding.spot." + spot.foot().id(),
                messages.text("view." + spot.view().id()));
    }

    /** Returns the whole place, such as {@code Solar plexus, left foot, sole}. */
    public String whole(Finding finding) {
        return finding.zoneName() + ", " + footAndSide(finding.spot());
    }
}
