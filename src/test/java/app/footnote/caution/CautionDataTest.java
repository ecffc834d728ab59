package app.footnote.caution;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.intake.IntakeForm;
import app.footnote.intake.IntakeFormReader;
import app.footnote.intake.Question;
import app.footnote.intake.QuestionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped cautions are the whole published table, each with a source and an answer that raises it. */
class CautionDataTest {
    private static final Pattern CLAIM = Pattern.compile(
            "(?i)\\b(treat|treats|treated|treating|cur(e|es|ed|ing)|heal(s|ed|ing|er)?|detox\\w*|toxins?|boost\\w*"
                    + "|balanc\\w*|imbalanc\\w*|diagnos\\w*|stimulat\\w*|unblock\\w*|therap(y|ies) for|good for"
                    + "|helps? with|shows a problem|patients?)\\b");

    private final CautionCatalogue catalogue = CautionReader.shipped();
    private final IntakeForm form = IntakeFormReader.shipped();

    /** One line a row of the table; the pregnancy row, "A/T or C", is two cautions of which one replaces the other. */
    @ParameterizedTest
    @CsvSource({
        "blood-clot, A, UMN ARCB IAO GR WL SU WE AAR DI",
        "phlebitis, A, IAO SU UK-L3",
        "fever-infection, A T, UK-L3 IAO WE GR",
        "vomiting-diarrhoea, T, UK-L3",
        "alcohol-drugs, A T, UK-L3 SU WL",
        "bleeding, A, UK-L3 WL FN",
        "unexplained, P, UK-L3 WL",
        "heart-stroke, P, WL UK-L3 SKI RMY",
        "blood-pressure, P C, UK-L3 SKI",
        "pregnancy-early, A T C, ARCB IAO WE UMN GR SKI",
        "pregnancy, C, ARCB IAO WE UMN GR SKI",
        "fertility, P, FN",
        "recent-surgery, P T, IAO UK-L3",
        "foot-injury, L, UMN ARCB UK-L3 IAO MM",
        "broken-skin, L, UMN ARCB GR UK-L3",
        "foot-infection, L, ARCB GR UK-L3 MM",
        "severe-skin, A L, WL SU UK-L3",
        "gout, L, UMN WE MM",
        "oedema, P, ARCB MM UK-L3",
        "varicose-veins, L, ARCB UK-L3",
        "diabetes, P C, IAO UK-L3 MM SKI",
        "bleeding-risk, P C, LEU",
        "cancer, P C, IAO TQ AP OVA LEU",
        "epilepsy, P C, UK-L3",
        "long-term, P C, UK-L3 UMN",
        "mental-illness, P, IAO UK-L3",
        "foot-pain, L, IAO",
        "heavy-meal, T, UK-L3 IAO RMY",
        "period, C, IAO UK-L3",
        "medical-tests, T, SU WL",
        "implant, C, UK-L3",
        "young-old-frail, C, UMN FS",
        "other-bodywork, T, UMN"
    })
    void everyRowIsThereWithItsClassesStrongestFirstAndItsSources(String id, String classes, String sources) {
        Caution caution = catalogue.caution(id).orElseThrow();
        assertThat(caution.classes().stream().map(CautionClass::id).collect(Collectors.joining(" ")))
                .isEqualTo(classes);
        assertThat(caution.listedBy()).containsExactly(sources.split(" "));
        assertThat(catalogue.sourcesOf(caution)).hasSameSizeAs(caution.listedBy());
    }

    @Test
    void thereAreNoOthersAndNoneTwice() {
        assertThat(catalogue.cautions()).extracting(Caution::id).hasSize(33).doesNotHaveDuplicates();
    }

    @Test
    void everyTriggerNamesAQuestionAndAnAnswerThatExist() {
        assertThat(catalogue.cautions()).flatExtracting(Caution::triggers).allSatisfy(trigger -> {
            Question question = form.question(trigger.question()).orElseThrow();
            switch (trigger) {
                case Trigger.Yes _ -> assertThat(question.kind()).isEqualTo(QuestionKind.REPLY);
                case Trigger.Picked picked ->
                    assertThat(question.choices()).extracting("id").contains(picked.choice());
                case Trigger.Below below -> {
                    assertThat(question.kind()).isEqualTo(QuestionKind.NUMBER);
                    assertThat(form.question(below.given()).orElseThrow().kind())
                            .isEqualTo(QuestionKind.REPLY);
                }
            }
        });
    }

    @Test
    void whatReplacesAnotherExistsAndSoDoesTheQuestionThatTellsTheFoot() {
        assertThat(catalogue.cautions())
                .flatExtracting(Caution::replaces)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(catalogue.caution(id)).isPresent());
        assertThat(catalogue.cautions().stream()
                        .flatMap(caution -> caution.leavesOut().stream())
                        .flatMap(leaves -> leaves.footQuestion().stream()))
                .containsExactlyInAnyOrder("foot-injury-foot", "gout-foot", "foot-pain-foot")
                .allSatisfy(id -> assertThat(form.question(id).orElseThrow().choices())
                        .extracting("id")
                        .containsExactly("left", "right", "both"));
    }

    @Test
    void onlyWhatTheTableSaysIsSuggestedToBeLeftOut() {
        assertThat(catalogue.cautions().stream()
                        .filter(caution -> caution.leavesOut().isPresent()))
                .extracting(Caution::id)
                .containsExactlyInAnyOrder(
                        "foot-injury", "broken-skin", "severe-skin", "gout", "varicose-veins", "foot-pain");
    }

    @Test
    void wordsAskedAboutAreInLowerCaseAndEndInAQuestion() {
        assertThat(catalogue.cautions())
                .flatExtracting(Caution::asks)
                .hasSizeGreaterThan(20)
                .allSatisfy(ask -> {
                    assertThat(ask.question()).endsWith("?");
                    assertThat(ask.words()).isNotEmpty().allMatch(word -> word.matches("[a-z][a-z ]+"));
                });
    }

    @Test
    void noSourceStandsUnusedAndEachHasAFullName() {
        Set<String> used = new HashSet<>();
        catalogue.cautions().forEach(caution -> used.addAll(caution.listedBy()));
        assertThat(catalogue.sources()).allSatisfy(source -> {
            assertThat(used).contains(source.id());
            assertThat(source.name()).hasSizeGreaterThan(5);
            assertThat(source.place()).contains(".");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets/cautions/cautions.json", "assets/consultation/form.json"})
    void noTextPromisesAnything(String file) throws IOException {
        assertThat(strings(JsonMapper.shared().readTree(Files.readString(Path.of(file)))))
                .hasSizeGreaterThan(100)
                .allSatisfy(text -> {
                    assertThat(CLAIM.matcher(text).find()).as(text).isFalse();
                    assertThat(text).doesNotContain("!");
                });
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.valueStream().flatMap(CautionDataTest::strings);
    }
}
