package app.footnote.session;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a practice made of the presets that come with the app.
 *
 * @param presets its own ones, and those it changed, which have the id of a shipped one; no id stands twice
 * @param hidden ids of shipped presets it took away
 * @param order ids in the order it put the presets into, each once; empty for the usual order
 */
public record OwnPresets(List<Preset> presets, Set<String> hidden, List<String> order) {
    /** The shipped presets as they come. */
    public static final OwnPresets NONE = new OwnPresets(List.of(), Set.of());

    /** Copies all and refuses two presets or two places of one id. */
    public OwnPresets {
        presets = List.copyOf(presets);
        hidden = Set.copyOf(hidden);
        order = List.copyOf(order);
        boolean repeats = presets.stream().map(Preset::id).distinct().count() < presets.size();
        if (repeats || Set.copyOf(order).size() < order.size()) {
            throw new IllegalArgumentException("a practice has one preset, and one place for it, per id");
        }
    }

    /** Makes them in the usual order. */
    public OwnPresets(List<Preset> presets, Set<String> hidden) {
        this(presets, hidden, List.of());
    }

    /**
     * Returns the presets to choose from in the practice's order. Those it gave no place come last: the shipped ones,
     * changed or taken away, then its own. Where nothing would be left it is the shipped ones.
     */
    public List<Preset> over(List<Preset> shipped) {
        Stream<Preset> came =
                shipped.stream().filter(preset -> !hidden.contains(preset.id())).map(this::asChanged);
        Stream<Preset> own = presets.stream().filter(preset -> !has(shipped, preset.id()));
        List<Preset> all =
                Stream.concat(came, own).sorted(comparingInt(this::place)).toList();
        return all.isEmpty() ? shipped : all;
    }

    private int place(Preset preset) {
        int place = order.indexOf(preset.id());
        return place < 0 ? order.size() : place;
    }

    /** Puts the presets into that order, the usual one if it is that. */
    public OwnPresets ordered(List<String> ids, List<Preset> shipped) {
        OwnPresets usual = new OwnPresets(presets, hidden);
        boolean isUsual = usual.over(shipped).stream().map(Preset::id).toList().equals(ids);
        return isUsual ? usual : new OwnPresets(presets, hidden, ids);
    }

    /** Adds the preset, or replaces the one of its id; it is not hidden any more. */
    public OwnPresets with(Preset preset) {
        List<Preset> changed = new ArrayList<>(presets);
        changed.removeIf(isOf(preset.id()));
        int place = presets.stream().map(Preset::id).toList().indexOf(preset.id());
        changed.add(place < 0 ? changed.size() : place, preset);
        Set<String> stillHidden = new HashSet<>(hidden);
        stillHidden.remove(preset.id());
        return new OwnPresets(changed, stillHidden, order);
    }

    /** Takes a preset away; of the shipped ones it is remembered. */
    public OwnPresets without(String id, List<Preset> shipped) {
        Set<String> more = new HashSet<>(hidden);
        if (has(shipped, id)) {
            more.add(id);
        }
        List<Preset> left = presets.stream().filter(isOf(id).negate()).toList();
        return new OwnPresets(
                left, more, order.stream().filter(other -> !other.equals(id)).toList());
    }

    /** Returns the one shipped preset as it came. */
    public OwnPresets restored(String id) {
        Set<String> stillHidden = new HashSet<>(hidden);
        stillHidden.remove(id);
        return new OwnPresets(presets.stream().filter(isOf(id).negate()).toList(), stillHidden, order);
    }

    /** Returns the shipped presets as they came, all of them and in their order; the practice's own ones stay. */
    public OwnPresets restored(List<Preset> shipped) {
        return new OwnPresets(
                presets.stream().filter(preset -> !has(shipped, preset.id())).toList(), Set.of());
    }

    private Preset asChanged(Preset shipped) {
        return presets.stream().filter(isOf(shipped.id())).findFirst().orElse(shipped);
    }

    private static boolean has(List<Preset> presets, String id) {
        return presets.stream().anyMatch(isOf(id));
    }

    private static Predicate<Preset> isOf(String id) {
        return preset -> preset.id().equals(id);
    }
}
