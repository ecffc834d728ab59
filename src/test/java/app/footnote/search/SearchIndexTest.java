package app.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.practice.RecordRef;
import app.footnote.session.SessionId;
import app.footnote.text.Folding;
import app.footnote.text.Span;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final List<String> WORDS = List.of(
            "Shoulder", "Fluß", "Zoë", "ﬁne", "calm", "left foot", "Ærø", "👣", "שָׁלוֹם", "slept", "heel", "plan");

    private final Ids ids = new Ids(InstantSource.fixed(NOW), new Random(3));
    private final SearchIndex index = new SearchIndex();
    private final ClientId anna = ids.nextClient();

    @Test
    void aWordIsFoundWithoutAccentsAndShownAsItWasWritten() {
        session(1, Optional.empty(), "Walked along the Fluß and felt light");

        Hit hit = found("fluss").getFirst();

        assertThat(shown(hit)).containsExactly("Fluß");
        assertThat(hit.excerpt().line(200).text()).isEqualTo("Walked along the Fluß and felt light");
    }

    @Test
    void allWordsMustBeInTheRecordInAnyPlace() {
        session(1, Optional.empty(), "Left shoulder eased", "Plan: more on the heel");
        session(2, Optional.empty(), "Left shoulder only");

        assertThat(found("heel shoul")).hasSize(1);
        assertThat(found("heel knee")).isEmpty();
        assertThat(found("  ")).isEmpty();
    }

    @Test
    void theNewestComeFirstAndClientsBeforeAll() {
        session(5, Optional.empty(), "Anna came late");
        session(1, Optional.empty(), "anna came early");
        client(anna, "Hanna Berg", "met through Anna");
        ClientId second = ids.nextClient();
        client(second, "Anna Lindqvist", "");
        ClientId third = ids.nextClient();
        client(third, "Berta", "friend of Anna");

        List<Hit> hits = found("anna");

        assertThat(hits)
                .extracting(Hit::kind)
                .containsExactly(Kind.CLIENT, Kind.CLIENT, Kind.CLIENT, Kind.SESSION, Kind.SESSION);
        assertThat(hits.stream().map(hit -> hit.document().client()).limit(3))
                .containsExactly(Optional.of(second), Optional.of(anna), Optional.of(third));
        assertThat(hits.get(3).excerpt().passage().text()).isEqualTo("anna came early");
    }

    @Test
    void aWordMayBePartOfTheNameOfWhoseRecordItIs() {
        client(anna, "Anna Lindqvist", "");
        session(1, Optional.of(anna), "Shoulder eased");
        session(2, Optional.of(ids.nextClient()), "Shoulder eased");

        assertThat(found("lindq shoulder")).hasSize(1);
        assertThat(found("lindqvist")).extracting(Hit::kind).containsExactly(Kind.CLIENT);
    }

    @Test
    void aRecordThatChangedIsFoundByItsNewTextOnly() {
        RecordRef<?> ref = session(1, Optional.empty(), "first words");
        index.put(document(ref, NOW.minusSeconds(60), Optional.empty(), "other text"));

        assertThat(found("first")).isEmpty();
        assertThat(found("other")).hasSize(1);
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void wordsAcrossTwoTextsAreNoMatch() {
        session(1, Optional.empty(), "end", "start");

        assertThat(found("dst")).isEmpty();
    }

    @Test
    void moreThanAnyoneReadsIsCutAndSaid() {
        for (int day = 0; day <= SearchIndex.MOST_OF_A_KIND; day++) {
            session(day, Optional.empty(), "calm");
        }
        Answer answer = index.search(Query.of("calm"), () -> false);

        assertThat(answer.hits()).hasSize(SearchIndex.MOST_OF_A_KIND);
        assertThat(answer.cut()).containsExactly(Kind.SESSION);
    }

    @Test
    void aLongTextIsCutAroundWhatWasFoundAndNeverWithinALetter() {
        String text = "words ".repeat(60) + "the ﬁnest Zoë\u0301 👩🏽‍⚕️ of all " + "words\n".repeat(60);
        session(1, Optional.empty(), text);
        Line line = found("fine").getFirst().excerpt().line(80);

        assertThat(line.text())
                .startsWith("\u2026words")
                .endsWith("\u2026")
                .hasSizeLessThan(84)
                .doesNotContain("\n");
        assertThat(line.found())
                .singleElement()
                .satisfies(span -> assertThat(line.text().substring(span.start(), span.end()))
                        .isEqualTo("ﬁne"));
    }

    @Test
    void aTextWithoutBlanksIsCutBetweenLetters() {
        session(1, Optional.empty(), "e\u0301".repeat(100) + "x" + "👩🏽‍⚕️".repeat(40));

        String line = found("x").getFirst().excerpt().line(60).text();

        assertThat(line).contains("x").startsWith("\u2026e\u0301");
        assertThat(line.substring(line.indexOf('x') + 1, line.length() - 1))
                .isEqualTo("👩🏽‍⚕️".repeat((line.length() - 2 - line.indexOf('x')) / 7));
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13})
    void findsExactlyTheRecordsThatHoldAllWords(int seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            String text = random.ints(random.nextInt(1, 6), 0, WORDS.size())
                    .mapToObj(WORDS::get)
                    .reduce("", (before, word) -> before + " " + word);
            texts.add(text);
            session(number, Optional.empty(), text);
        }
        for (int round = 0; round < 300; round++) {
            String typed = part(random) + " " + (random.nextBoolean() ? part(random) : "");
            List<String> words = Arrays.stream(Folding.fold(typed).split(" "))
                    .filter(word -> !word.isEmpty())
                    .toList();
            List<String> expected = texts.stream()
                    .filter(text -> !words.isEmpty() && words.stream().allMatch(Folding.fold(text)::contains))
                    .toList();

            List<Hit> hits = found(typed);

            assertThat(hits).extracting(hit -> hit.excerpt().passage().text()).containsExactlyElementsOf(expected);
            hits.forEach(hit -> assertThat(shown(hit))
                    .isNotEmpty()
                    .allMatch(part -> words.stream().anyMatch(Folding.fold(part)::contains)));
            hits.forEach(SearchIndexTest::assertOrdered);
        }
    }

    private static void assertOrdered(Hit hit) {
        int end = -1;
        for (Span span : hit.excerpt().found()) {
            assertThat(span.start()).isGreaterThan(end);
            end = span.end();
        }
    }

    private static String part(Random random) {
        String word = Folding.fold(WORDS.get(random.nextInt(WORDS.size())));
        int from = random.nextInt(word.length());
        return word.substring(from, random.nextInt(from + 1, word.length() + 1));
    }

    private List<Hit> found(String typed) {
        return index.search(Query.of(typed), () -> false).hits();
    }

    private static List<String> shown(Hit hit) {
        String text = hit.excerpt().passage().text();
        return hit.excerpt().found().stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    private void client(ClientId id, String name, String foundUs) {
        Passages passages = new Passages().add(Field.NAME, name).add(Field.FOUND_US, foundUs);
        index.put(new Document(new RecordRef.OfClient(id), Optional.of(id), NOW, passages::all));
    }

    private RecordRef<?> session(int daysAgo, Optional<ClientId> client, String... texts) {
        RecordRef<?> ref = new RecordRef.OfSession(SessionId.next(ids));
        index.put(document(ref, NOW.minusSeconds(86_400L * daysAgo), client, texts));
        return ref;
    }

    private static Document document(RecordRef<?> ref, Instant when, Optional<ClientId> client, String... texts) {
        Passages passages = new Passages();
        Arrays.stream(texts).forEach(text -> passages.add(Field.NOTE, text));
        return new Document(ref, client, when, passages::all);
    }
}
