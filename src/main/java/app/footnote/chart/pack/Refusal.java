package app.footnote.chart.pack;

import java.io.Serial;

/** Leaves the reading of one part of a pack; {@link Faults} keeps what it says. */
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient PackFault fault;

    Refusal(String file, String place, String rule) {
        super(rule);
        this.fault = new PackFault(file, place, rule);
    }

    PackFault fault() {
        return fault;
    }
}
