package app.footnote;

import app.footnote.chart.Foot;
import app.footnote.practice.Practice;
import app.footnote.session.OwnPresets;
import app.footnote.session.Preset;
import app.footnote.settings.FirstFoot;
import app.footnote.settings.SettingsStore;
import app.footnote.ui.guide.GuidePane;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Lets the guide suggest what is offered: the plain treatments, as the practice changed them, and its own ones. */
    void tell(GuidePane guide) {
        List<Preset> timed = practice.presets().over(shipped.presets()).stream()
                .filter(preset -> !preset.isOpenEnded())
                .toList();
        List<Preset> usual = among(timed, shipped.plainPresets(), true);
        List<Preset> own = among(timed, shipped.presets(), false);
        if (!usual.isEmpty() || !own.isEmpty()) {
            guide.offer(usual, own);
        } else {
            guide.offer(timed.isEmpty() ? shipped.plainPresets() : timed, List.of());
        }
    }

    private static List<Preset> among(List<Preset> presets, List<Preset> others, boolean are) {
        Set<String> ids = others.stream().map(Preset::id).collect(Collectors.toSet());
        return presets.stream()
                .filter(preset -> ids.contains(preset.id()) == are)
                .toList();
    }

    private Basis basis() {
        return new Basis(practice.presets(), store.settings().firstFoot());
    }
}
