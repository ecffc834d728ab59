package app.footnote.search;

/**
 * Which three characters follow each other in a folded text, in 512 bytes: a word of which three are not among them is not
 * in the text, and most texts need not be looked through for it. Different threes may count as the same ones.
 */
final class Trigrams {
    private static final int LENGTH = 3;
    private static final int BITS = 12;
    private static final int LONGS = (1 << BITS) / Long.SIZE;
    /** The golden ratio as a fraction of 2 to the 32nd, which spreads numbers evenly over the upper bits. */
    private static final int SPREAD = 0x9E3779B9;

    private final long[] bits = new long[LONGS];

    private Trigrams() {}

    /** Returns those of all these texts, none across two of them. */
    static Trigrams of(Iterable<String> texts) {
        Trigrams all = new Trigrams();
        texts.forEach(all::add);
        return all;
    }

    /** Says whether all of those are among these. */
    boolean hold(Trigrams others) {
        for (int part = 0; part < LONGS; part++) {
            if ((others.bits[part] & ~bits[part]) != 0) {
                return false;
            }
        }
        return true;
    }

    private void add(String text) {
        int last = text.length() - LENGTH;
        for (int at = 0; at <= last; at++) {
            int three = (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
            int bit = three * SPREAD >>> Integer.SIZE - BITS;
            bits[bit / Long.SIZE] |= 1L << bit; // a shift counts modulo 64
        }
    }
}
