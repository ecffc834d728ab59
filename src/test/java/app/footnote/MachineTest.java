package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MachineTest {

    @Test
    void withoutADisplayNameThereIsNoDisplay() {
        assertThat(linux(Map.of()).hasDisplay()).isFalse();
        assertThat(linux(Map.of("DISPLAY", "")).hasDisplay()).isFalse();
    }

    @Test
    void aLocalDisplayThatDoesNotAnswerIsNone() {
        assertThat(linux(Map.of("DISPLAY", ":4711")).hasDisplay()).isFalse();
    }

    @Test
    void aRemoteDisplayIsTakenAtItsWord() {
        assertThat(linux(Map.of("DISPLAY", "localhost:10.0")).hasDisplay()).isTrue();
    }

    @Test
    void otherSystemsAlwaysHaveADisplayAndWhatTextNeeds() {
        Machine mac = new Machine("Mac OS X", name -> Optional.empty());

        assertThat(mac.hasDisplay()).isTrue();
        assertThat(mac.textProblem()).isEmpty();
        assertThat(mac.windowProblem()).isEmpty();
    }

    @Test
    void aMissingLibraryIsNamedWithItsPackageInOneSentence() {
        assertThat(Machine.missing(new Machine.Need("libnowhere.so.9", "libnowhere", "libnowhere9")))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .isEqualTo("Footnote needs libnowhere, which is not installed: install the package libnowhere9"
                                + " (its name on Debian and Ubuntu) and start again."));
    }

    private static Machine linux(Map<String, String> environment) {
        return new Machine("Linux", name -> Optional.ofNullable(environment.get(name)));
    }
}
