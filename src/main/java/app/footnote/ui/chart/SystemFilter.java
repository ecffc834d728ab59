package app.footnote.ui.chart;

import app.footnote.chart.BodySystem;
import app.footnote.chart.Feet;
import java.util.EnumSet;
import java.util.Set;

/** The legend as a filter: the first click shows one body system only, further clicks add or take away. */
final class SystemFilter {
    private final ChartState state;

    SystemFilter(ChartState state) {
        this.state = state;
    }

    /** Adds the system, or takes it away if it is there. With none left all are shown. */
    void toggle(BodySystem system) {
        EnumSet<BodySystem> systems = EnumSet.noneOf(BodySystem.class);
        systems.addAll(state.systemsProperty().get());
        if (!systems.remove(system)) {
            systems.add(system);
        }
        state.systemsProperty().set(systems.size() == BodySystem.values().length ? Set.of() : Set.copyOf(systems));
    }

    /** Shows all systems again. */
    void showAll() {
        state.systemsProperty().set(Set.of());
    }

    boolean isAll() {
        return state.systemsProperty().get().isEmpty();
    }

    boolean isChosen(BodySystem system) {
        return state.systemsProperty().get().contains(system);
    }

    /** Returns how many zones of that system are on the view shown, whichever foot they are on. */
    int count(BodySystem system) {
        return state.pack()
                .systemCounts(state.viewProperty().get(), Feet.BOTH, state.tradition())
                .get(system);
    }
}
