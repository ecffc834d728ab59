package app.footnote.ui.chart;

import app.footnote.chart.Place;
import app.footnote.chart.ReflexZone;
import app.footnote.ui.kit.Messages;
import java.util.List;

/** The rows of the list: the zones that the picture would show in full colour, in reading order. */
final class ZoneRows {
    private final ChartState state;
    private final SearchState search;
    private final Messages messages;

    ZoneRows(ChartState state, SearchState search, Messages messages) {
        this.state = state;
        this.search = search;
        this.messages = messages;
    }

    /** Returns the zones on this view and these feet that fit the body systems and the search. */
    List<ZoneRow> rows() {
        return state.shown().stream().filter(this::fits).map(this::row).toList();
    }

    private boolean fits(ReflexZone zone) {
        return !search.isActive() || search.ids().contains(zone.id());
    }

    private ZoneRow row(ReflexZone zone) {
        Place place = zone.placeIn(state.tradition()).orElse(zone.places().getFirst());
        return new ZoneRow(
                zone,
                messages.text("list.foot."
                        + state.drawn().feet(zone, state.tradition()).id()),
                new ChartWords(messages).views(state.drawn().views(zone, state.tradition())),
                place.bone().text(),
                new AgreementWords(messages).brief(place.overallAgreement()));
    }
}
