package app.footnote.chart.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.BodySystem;
import app.footnote.chart.FootView;
import app.footnote.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneSearchTest {
    private final ZoneSearch search = new ZoneSearch(
            SmallChart.pack(),
            Map.of(BodySystem.NERVOUS, "Nervous system", BodySystem.CIRCULATORY, "Heart and circulation"),
            List.of("Headache", "sciatica", "high blood pressure", "kidneys ache"));

    @ParameterizedTest
    @CsvSource({
        "Kidney, kidney",
        "KID, kidney",
        "k, kidney",
        "brain, head",
        "elbow, elbow",
        "élbow, elbow",
        "ELBOW, elbow",
        "oesoph, oesophagus",
        "œsoph, oesophagus",
        "coeur, heart",
        "gullet, oesophagus",
        "pipe food, oesophagus",
        "sciatic, sciatic",
        "shoulder, head",
        "'  thyroid   gland ', thyroid",
    })
    void aZoneIsFoundByItsWordsWhateverCaseAndAccents(String words, String zone) {
        assertThat(ids(words).getFirst()).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "kidnye, kidney",
        "kindey, kidney",
        "kidny, kidney",
        "kidnney, kidney",
        "kidmey, kidney",
        "skidney, kidney",
        "thyorid, thyroid",
        "diaphargm, kidney",
        "oesopahgus, oesophagus",
    })
    void oneSlipIsForgivenInWordsOfFiveLetters(String words, String zone) {
        assertThat(ids(words)).containsExactly(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kdi", "haed", "kdneyy", "zzz", "", "  ", "-", "kidney xyz"})
    void anythingElseFindsNothing(String words) {
        assertThat(search.search(words)).isInstanceOf(SearchAnswer.Nothing.class);
    }

    @Test
    void aSlipIsNotLookedForIfTheWordItselfIsFound() {
        assertThat(ids("heart")).containsExactly("heart");
    }

    @Test
    void namesComeFirstThenBodyPartsThenPlacesThenSystems() {
        assertThat(groups("nerv")).containsExactly(MatchGroup.NAME, MatchGroup.SYSTEM);
        assertThat(ids("th")).containsExactly("thyroid", "head", "kidney", "oesophagus", "sciatic", "heart", "elbow");
        assertThat(groups("th").getLast()).isEqualTo(MatchGroup.BODY_PART);
        assertThat(groups("throat")).containsExactly(MatchGroup.PLACE);
    }

    @Test
    void aBodySystemFindsItsZones() {
        assertThat(ids("nervous")).containsExactly("head", "sciatic");
        assertThat(groups("nervous")).containsOnly(MatchGroup.SYSTEM);
    }

    @Test
    void theWholeNameComesBeforeALongerOne() {
        assertThat(ids("he").getFirst()).isEqualTo("head");
        assertThat(ids("heart").getFirst()).isEqualTo("heart");
    }

    @Test
    void theMatchingLettersAreTold() {
        ZoneMatch match = matches("br he").getFirst();

        assertThat(match.text()).isEqualTo("Head and brain");
        assertThat(match.spans()).containsExactly(new Span(9, 11), new Span(0, 2));
    }

    @Test
    void theMatchingLettersAreThoseOfTheTextAsWritten() {
        assertThat(matches("oes").getFirst().spans()).containsExactly(new Span(0, 2));
        assertThat(matches("oesophagus").getFirst().spans()).containsExactly(new Span(0, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "headache, headache",
        "HEADACHE, headache",
        "sciatica, sciatica",
        "bad headache, headache",
        "high blood  pressure, high blood pressure",
        "kidneys ache, kidneys ache"
    })
    void anAilmentFindsNoZone(String words, String ailment) {
        assertThat(search.search(words)).isEqualTo(new SearchAnswer.Ailment(ailment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "sciatic", "heada"})
    void aWordThatIsOnlyTheStartOfAnAilmentIsNone(String words) {
        assertThat(search.search(words)).isNotInstanceOf(SearchAnswer.Ailment.class);
    }

    @Test
    void matchesAreCountedPerView() {
        SearchAnswer.Found found = (SearchAnswer.Found) search.search("the");

        assertThat(found.countsByView("western"))
                .containsEntry(FootView.PLANTAR, 6)
                .containsEntry(FootView.LATERAL, 1)
                .containsEntry(FootView.DORSAL, 0);
        assertThat(found.countsByView("east-asian")).containsEntry(FootView.PLANTAR, 0);
    }

    private List<String> ids(String words) {
        return matches(words).stream().map(match -> match.zone().id().value()).toList();
    }

    private List<MatchGroup> groups(String words) {
        return matches(words).stream().map(ZoneMatch::group).toList();
    }

    private List<ZoneMatch> matches(String words) {
        assertThat(search.search(words)).isInstanceOf(SearchAnswer.Found.class);
        return ((SearchAnswer.Found) search.search(words)).matches();
    }
}
