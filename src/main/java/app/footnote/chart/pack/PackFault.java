package app.footnote.chart.pack;

/**
 * One broken rule of a chart pack.
 *
 * @param file name of the file within the pack
 * @param place where in the file, or empty if the whole file is meant
 * @param rule what is wrong, without a full stop
 */
public record PackFault(String file, String place, String rule) {

    /** Returns file, place and rule as one sentence on one line. */
    public String sentence() {
        return (place.isEmpty() ? file : file + ", " + place) + ": " + rule + ".";
    }
}
