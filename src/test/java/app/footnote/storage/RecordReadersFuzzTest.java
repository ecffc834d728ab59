package app.footnote.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes in the place of a record give a record or words that say why not. */
class RecordReadersFuzzTest {

    @FuzzTest
    void anyClientIsReadOrRefused(byte[] bytes) {
        BodyReader.of(new ClientCodec()).readOrRefuse(bytes);
    }

    @FuzzTest
    void anyConsultationIsReadOrRefused(byte[] bytes) {
        BodyReader.of(new ConsultationCodec()).readOrRefuse(bytes);
    }

    @FuzzTest
    void anySessionIsReadOrRefused(byte[] bytes) {
        BodyReader.of(new SessionCodec()).readOrRefuse(bytes);
    }

    @FuzzTest
    void anySettingsAreReadOrRefused(byte[] bytes) {
        BodyReader.of(new SettingsCodec()).readOrRefuse(bytes);
    }

    @FuzzTest
    void anyProfileIsReadOrRefused(byte[] bytes) {
        BodyReader.of(new ProfileCodec()).readOrRefuse(bytes);
    }

    @FuzzTest
    void anyChartNotesAreReadOrRefused(byte[] bytes) {
        BodyReader.of(new ChartNotesCodec()).readOrRefuse(bytes);
    }

    @FuzzTest
    void anyPresetsAreReadOrRefused(byte[] bytes) {
        BodyReader.of(new PresetsCodec()).readOrRefuse(bytes);
    }

    @FuzzTest
    void anyMarkerIsReadOrRefused(byte[] bytes) {
        BodyReader.of(new MarkerCodec()).readOrRefuse(bytes);
    }

    @FuzzTest
    void anyFileIsReadOrRefused(byte[] bytes) {
        RecordText<?> file = new RecordText<>(BodyReader.ID, new ClientCodec(), Form.PLAIN);
        try {
            assertThat(file.read(bytes).value()).isNotNull();
        } catch (BadRecord refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
