package app.footnote.chart.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects faults, so that a check can name them all. */
final class Faults {
    // A pack can break a rule in every line; nobody reads more than this.
    private static final int MOST = 500;

    private final List<PackFault> list = new ArrayList<>();

    void add(String file, String place, String rule) {
        add(new PackFault(file, place, rule));
    }

    void addAll(Faults others) {
        others.list.forEach(this::add);
    }

    /** Returns what the part gives, or nothing and one fault more. */
    <T> Optional<T> collect(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (Refusal refusal) {
            add(refusal.fault());
            return Optional.empty();
        }
    }

    List<PackFault> list() {
        return List.copyOf(list);
    }

    void throwIfAny() throws BadPackException {
        if (!list.isEmpty()) {
            throw new BadPackException(list);
        }
    }

    private void add(PackFault fault) {
        if (list.size() < MOST) {
            list.add(fault);
        }
    }
}
