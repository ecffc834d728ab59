package app.footnote.chart;

/** One reflex zone on one foot as seen from one side: what a tap selects and a finding marks. */
public record ZoneSpot(ZoneId zone, Foot foot, FootView view) {}
