package app.footnote.bench;

import java.util.Arrays;
import java.util.Locale;

/** Measured values in milliseconds or microseconds, sorted. */
record Figures(double[] sorted) {

    static Figures of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Figures(sorted);
    }

    /** Returns the value below which that share of all values lies, by nearest rank. */
    double percentile(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }

    double median() {
        return percentile(0.5);
    }

    /** Returns one line with count, smallest, median, 95th and 99th percentile. */
    String line(String unit) {
        return String.format(
                Locale.ROOT,
                "n=%d min=%.1f median=%.1f p95=%.1f p99=%.1f %s",
                sorted.length,
                sorted[0],
                median(),
                percentile(0.95),
                percentile(0.99),
                unit);
    }
}
