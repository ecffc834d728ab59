package app.footnote.settings;

import java.util.Optional;

/**
 * What the chart shows.
 *
 * @param tradition id of the tradition it is drawn for; empty for the chart's own default
 * @param guideLines whether guide lines are drawn
 * @param fiveZones whether the longitudinal zones are drawn
 */
public record ChartSettings(Optional<String> tradition, boolean guideLines, boolean fiveZones) {
    /** The settings of a new practice. */
    public static final ChartSettings DEFAULT = new ChartSettings(Optional.empty(), true, false);

    public ChartSettings withTradition(String value) {
        return new ChartSettings(Optional.of(value), guideLines, fiveZones);
    }

    public ChartSettings withGuideLines(boolean value) {
        return new ChartSettings(tradition, value, fiveZones);
    }

    public ChartSettings withFiveZones(boolean value) {
        return new ChartSettings(tradition, guideLines, value);
    }
}
