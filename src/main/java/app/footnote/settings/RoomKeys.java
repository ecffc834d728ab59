package app.footnote.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which keys do what while a session runs.
 *
 * @param byAction the keys of every action, maybe none; no key does two things
 */
public record RoomKeys(Map<RoomAction, List<RoomKey>> byAction) {
    /** The keys unless they are changed. */
    public static final RoomKeys USUAL = of(Map.of());

    /** Copies the lists and refuses a key that does two things or has a fixed meaning. */
    public RoomKeys {
        Map<RoomAction, List<RoomKey>> copy = new EnumMap<>(RoomAction.class);
        for (RoomAction action : RoomAction.values()) {
            copy.put(action, List.copyOf(byAction.getOrDefault(action, List.of())));
        }
        List<RoomKey> all = copy.values().stream().flatMap(Collection::stream).toList();
        if (Set.copyOf(all).size() < all.size() || all.stream().anyMatch(key -> key.isTaken() || key.isNoKey())) {
            throw new IllegalArgumentException("each key does one thing, and some are taken: " + all);
        }
        byAction = Map.copyOf(copy);
    }

    /** Returns the usual keys changed for those actions; a usual key that is used by a change is not used twice. */
    public static RoomKeys of(Map<RoomAction, List<RoomKey>> changed) {
        Set<RoomKey> used = new HashSet<>();
        changed.values().forEach(used::addAll);
        Map<RoomAction, List<RoomKey>> all = new EnumMap<>(RoomAction.class);
        for (RoomAction action : RoomAction.values()) {
            List<RoomKey> usual =
                    action.usual().stream().filter(key -> !used.contains(key)).toList();
            all.put(action, changed.getOrDefault(action, usual));
        }
        return new RoomKeys(all);
    }

    /** Returns the keys of that action, the one shown first. */
    public List<RoomKey> of(RoomAction action) {
        return byAction.get(action);
    }

    /** Returns what that key does, if it does anything. */
    public Optional<RoomAction> actionOf(RoomKey key) {
        return Stream.of(RoomAction.values())
                .filter(action -> of(action).contains(key))
                .findFirst();
    }

    /** Gives the key to that action and takes it from the one that had it. */
    public RoomKeys give(RoomAction action, RoomKey key) {
        Map<RoomAction, List<RoomKey>> changed = without(key);
        changed.get(action).add(key);
        return new RoomKeys(changed);
    }

    /** Takes the key away from whatever has it. */
    public RoomKeys take(RoomKey key) {
        return new RoomKeys(without(key));
    }

    /** Returns the actions whose keys are not the usual ones. */
    public Map<RoomAction, List<RoomKey>> changes() {
        Map<RoomAction, List<RoomKey>> changes = new EnumMap<>(byAction);
        changes.entrySet()
                .removeIf(entry -> entry.getValue().equals(entry.getKey().usual()));
        return changes;
    }

    private Map<RoomAction, List<RoomKey>> without(RoomKey key) {
        Map<RoomAction, List<RoomKey>> left = new EnumMap<>(RoomAction.class);
        byAction.forEach((action, keys) -> {
            List<RoomKey> kept = new ArrayList<>(keys);
            kept.remove(key);
            left.put(action, kept);
        });
        return left;
    }
}
