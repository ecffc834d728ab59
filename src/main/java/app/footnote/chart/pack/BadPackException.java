package app.footnote.chart.pack;

import java.io.Serial;
import java.util.List;

/** A chart pack that breaks its rules; the message is the sentence of the first fault. */
public final class BadPackException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<PackFault> faults;

    BadPackException(List<PackFault> faults) {
        super(faults.getFirst().sentence());
        this.faults = List.copyOf(faults);
    }

    /** Returns all faults found, at least one. */
    public List<PackFault> faults() {
        return faults;
    }
}
