package app.footnote.ui.chart;

import app.footnote.chart.Agreement;
import app.footnote.chart.ChartPack;
import app.footnote.chart.Feet;
import app.footnote.chart.FootView;
import app.footnote.chart.Place;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.Source;
import app.footnote.chart.Statement;
import app.footnote.chart.Tradition;
import app.footnote.ui.kit.Messages;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the panel tells of one zone in one tradition, in words. */
final class ZoneFacts {
    private final ChartPack pack;
    private final ReflexZone zone;
    private final Tradition tradition;
    private final Feet feet;
    private final Set<FootView> views;
    private final Place place;
    private final Messages messages;

    private ZoneFacts(ChartState state, ReflexZone zone, Messages messages) {
        this.pack = state.pack();
        this.zone = zone;
        this.tradition = pack.traditions().stream()
                .filter(candidate -> candidate.id().equals(state.tradition()))
                .findFirst()
                .orElseThrow();
        this.feet = state.drawn().feet(zone, tradition.id());
        this.views = state.drawn().views(zone, tradition.id());
        this.place = placeShown(zone, state);
        this.messages = messages;
    }

    /** Returns the facts of the zone in the tradition shown. */
    static ZoneFacts of(ReflexZone zone, ChartState state, Messages messages) {
        return new ZoneFacts(state, zone, messages);
    }

    ReflexZone zone() {
        return zone;
    }

    /** Returns the place shown: that of the chosen spot, else the first of the tradition, else any. */
    static Place placeShown(ReflexZone zone, ChartState state) {
        return Optional.ofNullable(state.selectedProperty().get())
                .flatMap(spot -> zone.placeIn(state.tradition(), spot.foot(), spot.view()))
                .or(() -> zone.placeIn(state.tradition()))
                .orElse(zone.places().getFirst());
    }

    Place place() {
        return place;
    }

    Agreement agreement() {
        return place.overallAgreement();
    }

    /** Returns the views the zone is drawn on, in the order of the view switch. */
    Set<FootView> views() {
        return views;
    }

    /** Returns the feet the zone is drawn on. */
    Feet feet() {
        return feet;
    }

    /** Returns how the two feet differ. */
    String feetNote() {
        return zone.feetNotes().getOrDefault(tradition.id(), messages.text("zone.feet." + feet.id()));
    }

    /** Returns the names people also use, in one line; empty if there are none. */
    Optional<String> otherNames() {
        return zone.otherNames().isEmpty()
                ? Optional.empty()
                : Optional.of(messages.text("zone.other-names", String.join(", ", zone.otherNames())));
    }

    /** Returns the sentence to show if no source of this tradition speaks of the zone. */
    Optional<String> unseen() {
        return zone.isSeenIn(tradition.id())
                ? Optional.empty()
                : Optional.of(messages.text("zone.unseen", new ChartWords(messages).shortName(tradition)));
    }

    /** Returns one line for each tradition whose sources say where the zone lies. */
    List<TraditionLine> traditions() {
        AgreementWords words = new AgreementWords(messages);
        return pack.traditions().stream()
                .filter(each -> agreementIn(each).total() > 0)
                .map(each -> new TraditionLine(each.name(), words.count(agreementIn(each))))
                .toList();
    }

    /** Returns every statement on the zone, those of the tradition shown first. */
    List<SourceLine> sources() {
        return zone.statements().stream()
                .sorted(Comparator.comparingInt(this::rank))
                .map(this::line)
                .toList();
    }

    private Agreement agreementIn(Tradition each) {
        return place.agreement().getOrDefault(each.id(), Agreement.NONE);
    }

    private int rank(Statement statement) {
        List<String> order = pack.traditions().stream().map(Tradition::id).toList();
        return statement.tradition().equals(tradition.id()) ? -1 : order.indexOf(statement.tradition());
    }

    private SourceLine line(Statement statement) {
        return new SourceLine(
                pack.source(statement.source()).map(Source::title).orElse(statement.source()),
                page(statement.url()),
                statement.says(),
                pack.traditions().stream()
                        .filter(each -> each.id().equals(statement.tradition()))
                        .map(Tradition::name)
                        .collect(Collectors.joining()),
                Optional.ofNullable(statement.verdicts().get(place.id())));
    }

    private static Optional<URI> page(String url) {
        try {
            return Optional.of(new URI(url)).filter(uri -> uri.getScheme() != null && uri.getHost() != null);
        } catch (URISyntaxException noAddress) {
            // The line is still worth reading without its link.
            return Optional.empty();
        }
    }
}
