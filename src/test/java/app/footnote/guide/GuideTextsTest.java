package app.footnote.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing in the guide promises anything, and everything it says has a source. */
class GuideTextsTest {
    private static final Pattern CLAIM = Pattern.compile(
            "(?i)\\b(treat|treats|treated|treating|cur(e|es|ed|ing)|heal(s|ed|ing|er)?|detox\\w*|toxins?|boost\\w*"
                    + "|balanc\\w*|imbalanc\\w*|diagnos\\w*|stimulat\\w*|unblock\\w*|therap(y|ies) for|good for"
                    + "|helps? with|shows a problem|patients?)\\b");
    /** Sentences that carry one of these words in a denial. There is none yet. */
    private static final Set<String> DENIALS = Set.of();

    private GuideBook book;

    @BeforeEach
    void readTheGuide() throws IOException {
        book = new GuideReader().read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide.json", "treatments.json", "strokes.json", "sources.json"})
    void noTextPromisesAnything(String file) throws IOException {
        JsonNode root = JsonMapper.shared().readTree(Files.readString(Path.of("assets/guide", file)));
        List<String> texts =
                strings(root).filter(text -> !text.startsWith("http")).toList();
        assertThat(texts).hasSizeGreaterThan(10);
        assertThat(texts).filteredOn(text -> !DENIALS.contains(text)).allSatisfy(GuideTextsTest::promisesNothing);
    }

    @Test
    void noLabelPromisesAnything() throws IOException {
        Properties labels = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("assets/i18n/guide.properties"))) {
            labels.load(reader);
        }
        assertThat(labels).isNotEmpty();
        assertThat(labels.values()).allSatisfy(label -> promisesNothing((String) label));
    }

    @Test
    void everyTextHasASourceThatExists() {
        assertThat(texts())
                .hasSizeGreaterThan(50)
                .allSatisfy(text -> book.references().find(text.source()));
    }

    @Test
    void everyLineOfResearchNamesAPublicationThatCanBeLookedUp() {
        assertThat(findings())
                .hasSizeGreaterThan(5)
                .allSatisfy(finding -> assertThat(finding.sources())
                        .isNotEmpty()
                        .allSatisfy(id ->
                                assertThat(book.references().find(id).url()).isPresent()));
    }

    @Test
    void theResearchPromisedIsThere() {
        assertThat(findings().flatMap(finding -> finding.sources().stream()))
                .contains("ernst-2009", "ernst-2011", "mccullough-2014", "wang-2020", "white-2000");
    }

    @Test
    void noSourceStandsUnused() {
        Set<String> used = Stream.concat(
                        texts().map(Sourced::source), findings().flatMap(finding -> finding.sources().stream()))
                .collect(Collectors.toSet());
        assertThat(book.references().list()).extracting(Reference::id).allMatch(used::contains);
    }

    @Test
    void everyStrokeIsDrawnAndEveryDrawingIsUsed() {
        List<String> strokes = book.pages().pages().stream()
                .flatMap(page -> page.strokes().stream())
                .map(Stroke::diagram)
                .toList();
        assertThat(book.diagrams()).extracting(StrokeDiagram::id).containsExactlyElementsOf(strokes);
    }

    private Stream<Finding> findings() {
        return Stream.concat(book.pages().found().stream(), book.pages().notFound().stream());
    }

    private Stream<Sourced> texts() {
        TreatmentPages pages = book.pages();
        Stream<Sourced> ofPages = pages.pages().stream().flatMap(GuideTextsTest::texts);
        Stream<Sourced> ofGuide = book.guide().questions().stream()
                .map(Question::answers)
                .flatMap(Collection::stream)
                .flatMap(answer -> answer.reasons().values().stream());
        Stream<Sourced> single =
                Stream.of(pages.lead(), pages.standing(), book.guide().spare());
        return Stream.of(ofPages, ofGuide, single, pages.chartsDiffer().stream())
                .flatMap(part -> part);
    }

    private static Stream<Sourced> texts(TreatmentPage page) {
        return Stream.of(
                        Stream.of(page.summary()),
                        page.facts().stream().map(TreatmentPage.Fact::value),
                        page.happens().stream(),
                        page.strokes().stream().map(Stroke::text),
                        page.sought().stream(),
                        page.ideas().stream())
                .flatMap(part -> part);
    }

    private static void promisesNothing(String text) {
        assertThat(CLAIM.matcher(text).find()).as(text).isFalse();
        assertThat(text).doesNotContain("!");
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.valueStream().flatMap(GuideTextsTest::strings);
    }
}
