package app.footnote.chart.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes in a file of a pack give a chart or a sentence that says why not. */
class ChartPackReaderFuzzTest {
    private final TextPack good = new TextPack();

    @FuzzTest
    void anyChartIsReadOrRefused(byte[] bytes) {
        isReadOrRefused(good.with("chart.json", bytes));
    }

    @FuzzTest
    void anyDrawingIsReadOrRefused(byte[] bytes) {
        isReadOrRefused(good.with("sole-right.svg", bytes));
    }

    private static void isReadOrRefused(TextPack pack) {
        try {
            assertThat(new ChartPackReader().read(pack).zones()).isNotEmpty();
        } catch (BadPackException bad) {
            assertThat(bad.faults())
                    .isNotEmpty()
                    .allSatisfy(fault ->
                            assertThat(fault.sentence()).hasLineCount(1).endsWith("."));
        }
    }
}
