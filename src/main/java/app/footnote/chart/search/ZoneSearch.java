package app.footnote.chart.search;

import app.footnote.chart.BodySystem;
import app.footnote.chart.ChartPack;
import app.footnote.chart.Place;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneId;
import app.footnote.chart.search.SearchedText.Hit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds zones by the words people use for parts of the body and of the foot.
 *
 * <p>Case and accents do not matter, and words match from their first letters on. One slip of the finger is forgiven in
 * words of five letters or more, but only if nothing matches without. The name of an ailment finds no zone.
 */
public final class ZoneSearch {
    private final List<SearchedText> texts;
    private final List<String> ailments;

    /**
     * Takes everything that can be found.
     *
     * @param pack the chart
     * @param systemNames the names shown for the body systems
     * @param ailments words and phrases that name an ailment
     */
    public ZoneSearch(ChartPack pack, Map<BodySystem, String> systemNames, Collection<String> ailments) {
        this.texts =
                pack.zones().stream().flatMap(zone -> texts(zone, systemNames)).toList();
        this.ailments = ailments.stream().map(ZoneSearch::folded).toList();
    }

    /** Returns the zones that match all of the words, or why there is none. */
    public SearchAnswer search(String words) {
        String asked = folded(words);
        if (asked.isEmpty()) {
            return new SearchAnswer.Nothing();
        }
        return ailment(asked).<SearchAnswer>map(SearchAnswer.Ailment::new).orElseGet(() -> zones(asked));
    }

    private static Stream<SearchedText> texts(ReflexZone zone, Map<BodySystem, String> systemNames) {
        Stream<SearchedText> parts = Stream.concat(zone.otherNames().stream(), Stream.of(zone.associated()))
                .map(text -> new SearchedText(zone, MatchGroup.BODY_PART, text));
        Stream<SearchedText> places = zone.places().stream()
                .flatMap(ZoneSearch::lines)
                .distinct()
                .map(text -> new SearchedText(zone, MatchGroup.PLACE, text));
        String system = systemNames.getOrDefault(zone.system(), zone.system().id());
        return Stream.of(
                        Stream.of(new SearchedText(zone, MatchGroup.NAME, zone.name())),
                        parts,
                        places,
                        Stream.of(new SearchedText(zone, MatchGroup.SYSTEM, system)))
                .flatMap(part -> part);
    }

    private static Stream<String> lines(Place place) {
        return Stream.of(
                place.line().text(), place.column().text(), place.bone().text());
    }

    private static String folded(String words) {
        return FoldedText.of(words).text();
    }

    private Optional<String> ailment(String asked) {
        return ailments.stream()
                .filter(ailment -> (" " + asked + " ").contains(" " + ailment + " "))
                .findFirst();
    }

    private SearchAnswer zones(String asked) {
        List<String> words = Arrays.asList(asked.split(" "));
        List<ZoneMatch> exact = matches(words, false);
        List<ZoneMatch> matches = exact.isEmpty() ? matches(words, true) : exact;
        return matches.isEmpty() ? new SearchAnswer.Nothing() : new SearchAnswer.Found(matches);
    }

    private List<ZoneMatch> matches(List<String> words, boolean withTypo) {
        Map<ZoneId, ZoneMatch> best = new LinkedHashMap<>();
        texts.stream()
                .flatMap(text -> text.match(words, withTypo).stream())
                .sorted(Hit.BEST_FIRST)
                .map(Hit::match)
                .forEach(match -> best.putIfAbsent(match.zone().id(), match));
        return List.copyOf(best.values());
    }
}
