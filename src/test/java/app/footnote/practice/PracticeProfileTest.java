package app.footnote.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeProfileTest {

    @Test
    void blankAndRepeatedNamesAreLeftOut() {
        PracticeProfile profile = PracticeProfile.NONE.withPractitioners(List.of(" Ida ", "", "Ola", "Ida"));
        assertThat(profile.practitioners()).containsExactly("Ida", "Ola");
        assertThat(profile.writing()).isEqualTo("Ida");
    }

    @Test
    void whoWritesIsAlwaysOneOfThePractitioners() {
        PracticeProfile profile =
                PracticeProfile.NONE.withPractitioners(List.of("Ida", "Ola")).withWriting("Ola");
        assertThat(profile.writing()).isEqualTo("Ola");
        assertThat(profile.withWriting("Eve").writing()).isEqualTo("Ida");
        assertThat(profile.withPractitioners(List.of("Ida")).writing()).isEqualTo("Ida");
        assertThat(profile.withPractitioners(List.of()).writing()).isEmpty();
    }
}
