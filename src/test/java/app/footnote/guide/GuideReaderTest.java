package app.footnote.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.session.TreatmentKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideReaderTest {

    @Test
    void thePackedGuideTellsOfBothTreatments() throws IOException {
        GuideBook book = new GuideReader().read();
        assertThat(book.pages().pages())
                .extracting(TreatmentPage::kind)
                .containsExactly(TreatmentKind.FOOT_MASSAGE, TreatmentKind.REFLEXOLOGY);
        assertThat(book.diagram("kneading").inks()).isNotEmpty();
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> new GuideReader(file -> Optional.empty()).read())
                .isInstanceOf(IOException.class)
                .hasMessage("guide/guide.json is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"questions\":[]}",
                "{\"questions\":[], \"surprise\": 1}",
                "{\"questions\":[{\"id\":\"goal\",\"text\":\"?\",\"answers\":[{\"id\":\"a\"}]}]}",
                "{\"questions\":[{\"id\":\"g\",\"text\":\"?\",\"answers\":[{\"id\":\"a\",\"label\":\"b\",\"leans\":{\"bath\":1}}]}]}"
            })
    void aFileThatIsNotWhatItShouldBeIsRefusedByName(String text) {
        GuideReader reader =
                new GuideReader(file -> Optional.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        assertThatThrownBy(reader::read).isInstanceOf(IOException.class).hasMessageStartingWith("guide/guide.json: ");
    }
}
