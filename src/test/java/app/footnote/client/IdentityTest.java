package app.footnote.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
    private static final Client ANNA = Client.named(
            new ClientId("019f9c1e-7a52-7c3d-9b0e-2f6a1c4d8e70"),
            "Anna Lindqvist",
            Instant.parse("2026-11-22T10:15:30Z"));

    @ParameterizedTest
    @CsvSource({
        "1992-02-29, 2026-02-28, 33",
        "1992-02-29, 2026-03-01, 34",
        "2004-02-29, 2024-02-29, 20",
        "2026-11-22, 2026-11-22, 0"
    })
    void theAgeIsCountedInWholeYears(LocalDate birth, LocalDate day, int age) {
        assertThat(born(birth).ageOn(day)).hasValue(age);
    }

    @Test
    void nobodyHasAnAgeBeforeBirthOrWithoutADateOfBirth() {
        assertThat(born(LocalDate.parse("2026-11-23")).ageOn(LocalDate.parse("2026-11-22")))
                .isEmpty();
        assertThat(Identity.NONE.ageOn(LocalDate.parse("2026-11-22"))).isEmpty();
        assertThat(Identity.NONE.isMinorOn(LocalDate.parse("2026-11-22"))).isFalse();
    }

    @Test
    void aPersonIsUnderAgeUntilTheEighteenthBirthday() {
        Identity person = born(LocalDate.parse("2008-11-22"));
        assertThat(person.isMinorOn(LocalDate.parse("2026-11-21"))).isTrue();
        assertThat(person.isMinorOn(LocalDate.parse("2026-11-22"))).isFalse();
    }

    @Test
    void theCodeStandsForTheClientOnlyWhereItIsWantedAndThere() {
        assertThat(ANNA.withIdentity(Identity.NONE.withCode(" A-17 ", true)).shownName())
                .isEqualTo("A-17");
        assertThat(ANNA.withIdentity(Identity.NONE.withCode("A-17", false)).shownName())
                .isEqualTo("Anna Lindqvist");
        assertThat(ANNA.withIdentity(Identity.NONE.withCode(" ", true)).shownName())
                .isEqualTo("Anna Lindqvist");
    }

    @Test
    void tagsAreNeitherBlankNorTwice() {
        assertThat(ANNA.withTags(List.of(" early ", "", "early", "two stairs")).tags())
                .containsExactly("early", "two stairs");
    }

    @Test
    void aNewNameKeepsEverythingElse() {
        Client full = ANNA.withContact(new Contact("01", "a@example.org", "1 Street"))
                .withPeople(People.NONE.withDoctor(new Doctor("Dr B", "Surgery", "", "")))
                .withStatus(ClientStatus.RESTRICTED)
                .withFoundUs("a friend")
                .withIdentity(born(LocalDate.parse("1992-02-29")));
        assertThat(full.withName("Anna Berg").withName("Anna Lindqvist")).isEqualTo(full);
    }

    private static Identity born(LocalDate day) {
        return Identity.NONE.withBirthDate(Optional.of(day));
    }
}
