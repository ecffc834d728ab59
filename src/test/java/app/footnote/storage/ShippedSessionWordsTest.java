package app.footnote.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.session.SessionWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ShippedSessionWordsTest {
    private static final Pattern CLAIM = Pattern.compile(
            "(?i)toxin|detox|healing|\\bheal|\\bcure|treat|boost|balanc|diagnos|stimulat|improve|immun|patient|!");

    private final SessionWords words = ShippedSessionWords.read();

    @Test
    void everyListOffersSomethingAndNothingTwice() {
        Stream.of(words.techniques(), words.media(), words.reactions(), words.aftercare())
                .forEach(list -> assertThat(list).hasSizeGreaterThan(5).doesNotHaveDuplicates());
        assertThat(words.scales())
                .extracting(SessionWords.Scale::id)
                .startsWith("tension")
                .doesNotHaveDuplicates();
        assertThat(words.aspects())
                .extracting(SessionWords.Aspect::id)
                .contains("colour")
                .doesNotHaveDuplicates();
    }

    @Test
    void noWordOfferedPromisesOrConcludesAnything() {
        Stream<String> offered = Stream.of(words.techniques(), words.media(), words.reactions(), words.aftercare())
                .flatMap(List::stream);
        Stream<String> asked = words.scales().stream().flatMap(scale -> Stream.of(scale.name(), scale.question()));
        Stream<String> talked = words.talks().stream().flatMap(talk -> Stream.of(talk.name(), talk.text()));
        assertThat(Stream.of(offered, asked, talked).flatMap(each -> each))
                .noneMatch(word -> CLAIM.matcher(word).find());
    }

    @Test
    void everyListNamesItsSource() throws IOException {
        JsonNode file = Json.read(Files.readAllBytes(Path.of("assets/sessions/words.json")));
        assertThat(file.propertyStream().filter(field -> field.getValue().isObject()))
                .hasSize(10)
                .allMatch(field -> !field.getValue().path("source").asString("").isBlank());
    }
}
