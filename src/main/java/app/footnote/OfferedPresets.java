package app.footnote;

import app.footnote.chart.Foot;
import app.footnote.practice.Practice;
import app.footnote.session.OwnPresets;
import app.footnote.session.Preset;
import app.footnote.settings.FirstFoot;
import app.footnote.settings.SettingsStore;
import java.util.List;
import java.util.Optional;

/** The presets a new session is chosen from: as the practice made them, beginning with the foot that is set. */
final class OfferedPresets {
    private final Shipped shipped;
    private final Practice practice;
    private final SettingsStore store;
    private Optional<Basis> last = Optional.empty();

    /** What they are made of. */
    private record Basis(OwnPresets presets, FirstFoot firstFoot) {}

    OfferedPresets(Shipped shipped, Practice practice, SettingsStore store) {
        this.shipped = shipped;
        this.practice = practice;
        this.store = store;
    }

    /** Returns them as they are now. */
    List<Preset> now() {
        Basis basis = basis();
        last = Optional.of(basis);
        Foot first = basis.firstFoot() == FirstFoot.RIGHT ? Foot.RIGHT : Foot.LEFT;
        return basis.presets().over(shipped.presets()).stream()
                .map(preset -> preset.startingWith(first))
                .toList();
    }

    /** Says whether they would be others now than when they were last asked for. */
    boolean isOutdated() {
        return last.filter(before -> !before.equals(basis())).isPresent();
    }

    private Basis basis() {
        return new Basis(practice.presets(), store.settings().firstFoot());
    }
}
