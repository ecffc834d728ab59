package app.footnote.chart;

/** A side the foot is drawn from. The practitioner reads sole, top, inner and outer. */
public enum FootView {
    PLANTAR("sole"),
    DORSAL("top"),
    MEDIAL("inner"),
    LATERAL("outer");

    private final String id;

    FootView(String id) {
        this.id = id;
    }

    /** Returns the name used in files and message keys: {@code sole}, {@code top}, {@code inner} or {@code outer}. */
    public String id() {
        return id;
    }
}
