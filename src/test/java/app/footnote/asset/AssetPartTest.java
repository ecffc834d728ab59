package app.footnote.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssetPartTest {
    private static final String FILE = "cautions/cautions.json";

    @Test
    void whatIsThereIsRead() {
        AssetPart.read(FILE, file -> {
            assertThat(file.text("version")).isNotBlank();
            assertThat(file.each("sources", source -> source.text("id"))).isNotEmpty();
            return file;
        });
    }

    @Test
    void whatMayBeMissingIsEmpty() {
        AssetPart.read(FILE, file -> {
            assertThat(file.optionalText("colour")).isEmpty();
            assertThat(file.optionalPart("colour")).isEmpty();
            assertThat(file.texts("colour")).isEmpty();
            assertThat(file.each("colour", part -> part)).isEmpty();
            assertThat(file.flag("colour")).isFalse();
            return file;
        });
    }

    @Test
    void whatMustNotBeMissingIsNamed() {
        AssetPart.read(FILE, file -> {
            for (Runnable read : List.<Runnable>of(
                    () -> file.text("colour"),
                    () -> file.number("colour"),
                    () -> file.part("colour"),
                    () -> file.oneOf("colour", new String[] {"red"}, String::toString))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(read::run)
                        .withMessageContaining("\"colour\" is missing");
            }
            return file;
        });
    }

    @Test
    void anUnknownIdIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AssetPart.read(
                        FILE, file -> file.oneOf("version", new String[] {"of another age"}, String::toString)))
                .withMessageContaining(FILE)
                .withMessageContaining("is unknown");
    }
}
