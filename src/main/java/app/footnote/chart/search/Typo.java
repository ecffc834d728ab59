package app.footnote.chart.search;

/** Two words that differ by one slip: a letter more, less, wrong, or two neighbours swapped. */
final class Typo {
    private Typo() {}

    /** Says whether one slip or none turns one word into the other. */
    static boolean isWithinOne(String typed, String word) {
        if (typed.equals(word)) {
            return true;
        }
        int same = sharedStart(typed, word);
        return switch (typed.length() - word.length()) {
            case 0 -> isSame(typed, same + 1, word, same + 1) || isSwapped(typed, word, same);
            case 1 -> isSame(typed, same + 1, word, same);
            case -1 -> isSame(typed, same, word, same + 1);
            default -> false;
        };
    }

    private static int sharedStart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static boolean isSwapped(String typed, String word, int at) {
        return at + 1 < typed.length()
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at)
                && isSame(typed, at + 2, word, at + 2);
    }

    private static boolean isSame(String one, int from, String other, int otherFrom) {
        return one.substring(from).equals(other.substring(otherFrom));
    }
}
