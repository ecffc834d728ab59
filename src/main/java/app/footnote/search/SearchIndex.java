package app.footnote.search;

import app.footnote.client.ClientId;
import app.footnote.practice.RecordRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BooleanSupplier;

/** The text of all records in memory. One thread may add while others search; what is added is found at once. */
public final class SearchIndex {
    /** More than anyone reads through; who wants others types another word. */
    static final int MOST_OF_A_KIND = 40;

    private final Map<Kind, NavigableSet<Entry>> entries = new EnumMap<>(Kind.class);
    private final ConcurrentMap<RecordRef<?>, Entry> byRef = new ConcurrentHashMap<>();

    /** Makes an empty index. */
    public SearchIndex() {
        for (Kind kind : Kind.values()) {
            entries.put(kind, new ConcurrentSkipListSet<>(Entry.NEWEST_FIRST));
        }
    }

    /** Adds a record or replaces the one of that name; says whether it is a new one. */
    public boolean put(Document document) {
        Entry entry = Entry.of(document);
        NavigableSet<Entry> all = entries.get(Kind.of(document.ref()));
        Optional<Entry> before = Optional.ofNullable(byRef.put(document.ref(), entry));
        before.ifPresent(all::remove);
        all.add(entry);
        return before.isEmpty();
    }

    /** Returns how many records are in it. */
    public int size() {
        return byRef.size();
    }

    /**
     * Looks for records that hold all words. A word may also be part of the name of the client whose record it is, as long
     * as another one stands in the record itself.
     *
     * @param unwanted asked now and then; once true, what was found so far is returned
     */
    public Answer search(Query query, BooleanSupplier unwanted) {
        List<Hit> hits = new ArrayList<>();
        Set<Kind> cut = EnumSet.noneOf(Kind.class);
        if (!query.isEmpty()) {
            Sought sought = Sought.by(query);
            List<Set<ClientId>> named = query.words().stream().map(this::named).toList();
            for (Kind kind : Kind.values()) {
                List<Entry> found = kind == Kind.CLIENT
                        ? clients(sought, unwanted)
                        : records(entries.get(kind), sought, named, unwanted);
                found.stream()
                        .limit(MOST_OF_A_KIND)
                        .map(entry -> hit(entry, query))
                        .forEach(hits::add);
                if (found.size() > MOST_OF_A_KIND) {
                    cut.add(kind);
                }
            }
        }
        return new Answer(query, hits, cut);
    }

    private List<Entry> clients(Sought sought, BooleanSupplier unwanted) {
        List<Ranked> found = new ArrayList<>();
        for (Entry entry : entries.get(Kind.CLIENT)) {
            if (unwanted.getAsBoolean()) {
                break;
            }
            if (entry.holdsAll(sought)) {
                found.add(new Ranked(entry, rank(name(entry), sought.words())));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::entry)
                .toList();
    }

    private static List<Entry> records(
            NavigableSet<Entry> all, Sought sought, List<Set<ClientId>> named, BooleanSupplier unwanted) {
        List<Entry> found = new ArrayList<>();
        boolean anyNamed = sought.words().size() > 1 && named.stream().anyMatch(clients -> !clients.isEmpty());
        for (Entry entry : all) {
            if (found.size() > MOST_OF_A_KIND || unwanted.getAsBoolean()) {
                break;
            }
            if (entry.holdsAll(sought) || anyNamed && holdsRest(entry, sought.words(), named)) {
                found.add(entry);
            }
        }
        return found;
    }

    private static boolean holdsRest(Entry entry, List<String> words, List<Set<ClientId>> named) {
        Optional<ClientId> client = entry.document().client();
        if (client.isEmpty() || named.stream().noneMatch(clients -> clients.contains(client.get()))) {
            return false;
        }
        int inText = 0;
        for (int word = 0; word < words.size(); word++) {
            if (entry.folded().contains(words.get(word))) {
                inText++;
            } else if (!named.get(word).contains(client.get())) {
                return false;
            }
        }
        return inText > 0;
    }

    private Set<ClientId> named(String word) {
        Set<ClientId> clients = new HashSet<>();
        for (Entry entry : entries.get(Kind.CLIENT)) {
            if (name(entry).contains(word)) {
                entry.document().client().ifPresent(clients::add);
            }
        }
        return clients;
    }

    /** Returns the first passage, which is the name. */
    private static String name(Entry client) {
        return client.folded().substring(0, client.folded().indexOf('\n'));
    }

    /** Returns 0 for the beginning of the name, 1 for the beginning of a word in it, 2 for any place in it, 3 for others. */
    private static int rank(String name, List<String> words) {
        if (!words.stream().allMatch(name::contains)) {
            return 3;
        }
        if (words.stream().anyMatch(name::startsWith)) {
            return 0;
        }
        return words.stream().allMatch(word -> (" " + name).contains(" " + word)) ? 1 : 2;
    }

    private static Hit hit(Entry entry, Query query) {
        return new Hit(
                entry.document(), Excerpt.best(entry.document().passages().get(), query.words()));
    }

    private record Ranked(Entry entry, int rank) {}
}
