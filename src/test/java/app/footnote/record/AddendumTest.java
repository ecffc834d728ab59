package app.footnote.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddendumTest {

    @ParameterizedTest
    @CsvSource({"' ', why, what", "who, '', what", "who, why, ' '"})
    void needsAnAuthorAReasonAndAText(String author, String reason, String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Addendum(author, Instant.EPOCH, reason, text, Optional.empty()));
    }

    @Test
    void namesTheFieldItCorrects() {
        Addendum addendum = new Addendum(" Ida ", Instant.EPOCH, "Slip", "Left foot", Optional.of("note"));
        assertThat(addendum.author()).isEqualTo("Ida");
        assertThat(addendum.corrects("note")).isTrue();
        assertThat(addendum.corrects("plan.text")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, Integer.MIN_VALUE})
    void aScoreIsFromZeroToTen(int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(value));
    }
}
