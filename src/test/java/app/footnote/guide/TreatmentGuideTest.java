package app.footnote.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import app.footnote.session.Preset;
import app.footnote.session.TreatmentKind;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TreatmentGuideTest {
    private TreatmentGuide guide;

    @BeforeEach
    void readTheGuide() throws IOException {
        guide = new GuideReader().read().guide();
    }

    @Test
    void everyCombinationOfAnswersGivesASessionThatFitsTheTime() {
        List<Map<String, String>> all = combinations();
        assertThat(all).hasSize(6 * 4 * 3 * 3);
        for (Map<String, String> answers : all) {
            Suggestion suggestion = suggest(answers);
            int minutes = Integer.parseInt(answers.get("time"));
            assertThat(minutes(suggestion.best())).as("%s", answers).isLessThanOrEqualTo(minutes);
            assertThat(suggestion.also().map(TreatmentGuideTest::minutes).orElse(0L))
                    .as("%s", answers)
                    .isLessThanOrEqualTo(minutes);
            assertThat(suggestion.also()).isNotEqualTo(Optional.of(suggestion.best()));
        }
    }

    @Test
    void everyCombinationSaysWhyInDifferentSentences() {
        for (Map<String, String> answers : combinations()) {
            List<String> reasons = texts(suggest(answers));
            assertThat(reasons).as("%s", answers).hasSizeBetween(2, 5).doesNotHaveDuplicates();
            assertThat(reasons).allMatch(reason -> reason.endsWith("."));
            assertThat(reasons).noneMatch(reason -> reason.contains("{"));
        }
    }

    @Test
    void everyReasonIsGivenForSomeAnswers() {
        Set<String> given = new HashSet<>();
        combinations().forEach(answers -> given.addAll(texts(suggest(answers))));
        Stream<String> written = guide.questions().stream()
                .flatMap(question -> question.answers().stream())
                .flatMap(answer -> answer.reasons().values().stream())
                .map(Sourced::text);
        assertThat(written).allMatch(given::contains);
    }

    @Test
    void everySessionIsSuggestedForSomeAnswers() {
        Set<String> suggested = new HashSet<>();
        combinations().forEach(answers -> suggested.add(suggest(answers).best().id()));
        assertThat(suggested)
                .containsExactlyInAnyOrder(
                        "foot-massage-15", "foot-massage-30", "foot-massage-45", "reflexology-45", "reflexology-60");
    }

    @Test
    void nothingIsSuggestedUntilGoalAndTimeAreKnown() {
        assertThat(guide.suggest(Map.of(), SessionPresets.ALL, List.of())).isEmpty();
        assertThat(guide.suggest(Map.of("goal", "map"), SessionPresets.ALL, List.of()))
                .isEmpty();
        assertThat(guide.suggest(Map.of("time", "45"), SessionPresets.ALL, List.of()))
                .isEmpty();
        assertThat(guide.suggest(Map.of("goal", "map", "time", "45"), SessionPresets.ALL, List.of()))
                .isPresent();
    }

    @Test
    void lessThanThreeQuartersOfAnHourIsAlwaysAFootMassage() {
        combinations().stream()
                .filter(answers -> Set.of("15", "30").contains(answers.get("time")))
                .forEach(answers -> assertThat(suggest(answers).best().kind()).isEqualTo(TreatmentKind.FOOT_MASSAGE));
    }

    @Test
    void slowDryTouchInThreeQuartersOfAnHourIsReflexology() {
        Suggestion suggestion =
                suggest(Map.of("goal", "switch-off", "time", "45", "touch", "point", "pressure", "light"));
        assertThat(suggestion.best().id()).isEqualTo("reflexology-45");
        assertThat(suggestion.manner()).isEqualTo("light pressure");
        assertThat(suggestion.also().map(Preset::id)).contains("foot-massage-45");
        assertThat(texts(suggestion)).anyMatch(reason -> reason.startsWith("45 minutes"));
    }

    @Test
    void theWishForGlidingStrokesWinsOverTheMap() {
        Suggestion suggestion = suggest(Map.of("goal", "map", "time", "60", "touch", "gliding"));
        assertThat(suggestion.best().id()).isEqualTo("foot-massage-45");
        assertThat(suggestion.also().map(Preset::id)).contains("reflexology-60");
        assertThat(texts(suggestion)).contains("That leaves 15 minutes to arrive, to talk and to rest.");
    }

    @Test
    void aShortBreakStaysShortHoweverMuchTimeThereIs() {
        Suggestion suggestion = suggest(Map.of("goal", "short-break", "time", "60", "touch", "point"));
        assertThat(suggestion.best().id()).isEqualTo("foot-massage-30");
        assertThat(texts(suggestion)).contains("That leaves 30 minutes to arrive, to talk and to rest.");
    }

    @Test
    void theShortestSessionStandsAlone() {
        assertThat(suggest(Map.of("goal", "map", "time", "15")).also()).isEmpty();
    }

    @Test
    void anUnknownQuestionOrAnswerIsRefused() {
        assertThatThrownBy(() -> suggest(Map.of("illness", "asthma"))).hasMessage("there is no question \"illness\"");
        assertThatThrownBy(() -> suggest(Map.of("time", "90")))
                .hasMessage("the question \"time\" has no answer \"90\"");
    }

    @Test
    void whereEveryPresetIsTooLongTheShortestIsSuggestedAndThatIsSaid() {
        List<Preset> tooLong = SessionPresets.ALL.subList(3, 5);
        Suggestion suggestion = guide.suggest(Map.of("goal", "map", "time", "30"), tooLong, List.of())
                .orElseThrow();
        assertThat(suggestion.best().id()).isEqualTo("reflexology-45");
        assertThat(texts(suggestion)).last(STRING).contains("takes 15 minutes more");
        assertThat(suggestion.also()).isEmpty();
    }

    @Test
    void thePracticesOwnPresetsOfThatTreatmentAreOfferedToo() {
        Preset mine = SessionPresets.ALL.get(3).copiedAs("mine", "Slow 45");
        Preset other = SessionPresets.ALL.get(2).copiedAs("other", "Lunch 45");
        Map<String, String> answers = Map.of("goal", "map", "time", "45");
        Suggestion suggestion =
                guide.suggest(answers, SessionPresets.ALL, List.of(mine, other)).orElseThrow();
        assertThat(suggestion.best().id()).isEqualTo("reflexology-45");
        assertThat(suggestion.own()).containsExactly(mine);
        Suggestion hidden = guide.suggest(answers, SessionPresets.ALL.subList(0, 3), List.of(mine))
                .orElseThrow();
        assertThat(hidden.best()).isEqualTo(mine);
        assertThat(hidden.own()).isEmpty();
    }

    private Suggestion suggest(Map<String, String> answers) {
        return guide.suggest(answers, SessionPresets.ALL, List.of()).orElseThrow();
    }

    private List<Map<String, String>> combinations() {
        List<Map<String, String>> all = List.of(Map.of());
        for (Question question : guide.questions()) {
            all = all.stream()
                    .flatMap(answers -> question.answers().stream().map(answer -> with(answers, question, answer)))
                    .toList();
        }
        return all;
    }

    private static Map<String, String> with(Map<String, String> answers, Question question, Answer answer) {
        Map<String, String> more = new HashMap<>(answers);
        more.put(question.id(), answer.id());
        return more;
    }

    private static List<String> texts(Suggestion suggestion) {
        return suggestion.reasons().stream().map(Sourced::text).toList();
    }

    private static long minutes(Preset preset) {
        return preset.planned().toMinutes();
    }
}
