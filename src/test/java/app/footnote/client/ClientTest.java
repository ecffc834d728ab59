package app.footnote.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");
    private final Ids ids = new Ids(InstantSource.fixed(NOW), new Random(7));

    @Test
    void aNameLosesTheSpacesAroundItAndNothingElse() {
        assertThat(client("  Zoë  van der Berg\n").name()).isEqualTo("Zoë  van der Berg");
    }

    @Test
    void aNameIsNeitherBlankNorLongerThanTheLimit() {
        assertThatThrownBy(() -> client(" \t")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> client("x".repeat(501))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Client.isName(" " + "x".repeat(500) + " ")).isTrue();
        assertThat(Client.isName("")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "zoe, Zoë Ångström",
        "ZOË, Zoë Ångström",
        "angstrom zo, Zoë Ångström",
        "lukasz, Łukasz Đorđević",
        "dordev, Łukasz Đorđević",
        "strauss, Søren Strauß",
        "soren, Søren Strauß"
    })
    void searchingTakesNoNoticeOfAccentsCaseAndOrder(String query, String found) {
        assertThat(directory().matching(query)).extracting(Client::name).containsExactly(found);
    }

    @Test
    void aDecomposedNameIsFoundByAComposedQuery() {
        ClientDirectory directory = new ClientDirectory(List.of(client("Ame\u0301lie")));
        assertThat(directory.matching("Amélie")).hasSize(1);
    }

    @Test
    void aBlankQueryReturnsAllByName() {
        assertThat(directory().matching("  "))
                .extracting(Client::name)
                .containsExactly("anna Berg", "Łukasz Đorđević", "Søren Strauß", "Zoë Ångström");
    }

    @Test
    void aWordThatStandsInNoNameFindsNobody() {
        assertThat(directory().matching("zoe berg")).isEmpty();
    }

    private ClientDirectory directory() {
        return new ClientDirectory(Stream.of("Zoë Ångström", "anna Berg", "Łukasz Đorđević", "Søren Strauß")
                .map(this::client)
                .toList());
    }

    private Client client(String name) {
        return Client.named(ids.nextClient(), name, NOW);
    }
}
