package app.footnote.geometry;

/**
 * Reads plain decimal numbers from a text, one after the other.
 *
 * <p>A number is an optional minus, digits, and optionally a point with digits; exponents, {@code NaN} and the like are
 * refused with {@link BadPathException}, as is anything beyond {@value #LARGEST}. Numbers are parted by white space, one
 * comma, or the minus of the next.
 */
public final class NumberReader {
    /** The largest absolute value a number may have. */
    public static final int LARGEST = 10_000;

    // Fifteen digits fit a double without rounding, so dividing once by a power of ten stays exact.
    private static final int MOST_DIGITS = 15;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14
    };

    private final String text;
    private int position;

    public NumberReader(String text) {
        this.text = text;
    }

    /** Returns exactly {@code count} numbers, refusing more, fewer or other text. */
    public static double[] numbers(String text, int count) {
        NumberReader reader = new NumberReader(text);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            reader.skipSpace(i > 0);
            numbers[i] = reader.number();
        }
        reader.skipSpace(false);
        if (!reader.isAtEnd()) {
            throw reader.refuse("only " + count + " numbers are expected, but there is more");
        }
        return numbers;
    }

    boolean isAtEnd() {
        return position >= text.length();
    }

    /** Returns the next character, or 0 at the end. */
    char peek() {
        return isAtEnd() ? 0 : text.charAt(position);
    }

    void advance() {
        position++;
    }

    /** Skips white space and, if allowed, one comma within it. */
    void skipSpace(boolean comma) {
        skipBlanks();
        if (comma && peek() == ',') {
            position++;
            skipBlanks();
        }
    }

    boolean isAtNumber() {
        char next = peek();
        return next == '-' || isDigit(next);
    }

    double number() {
        int start = position;
        boolean negative = peek() == '-';
        if (negative) {
            position++;
        }
        double size = size(start);
        if (size > LARGEST) {
            throw new BadPathException("a coordinate is beyond " + LARGEST, start);
        }
        return negative ? -size : size;
    }

    BadPathException refuse(String rule) {
        return new BadPathException(rule, position);
    }

    private double size(int start) {
        long whole = digits(0, start);
        if (peek() != '.') {
            return whole;
        }
        int point = position++;
        long all = digits(whole, start);
        return all / POWERS[position - point - 1];
    }

    private long digits(long before, int start) {
        long value = before;
        int first = position;
        while (isDigit(peek())) {
            value = value * 10 + (text.charAt(position++) - '0');
            if (position - start > MOST_DIGITS) {
                throw new BadPathException("a number has too many digits", start);
            }
        }
        if (position == first) {
            throw refuse("a plain decimal number is expected" + found());
        }
        return value;
    }

    private String found() {
        char next = peek();
        return next > ' ' && next < 127 ? ", not \"" + next + "\"," : "";
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            position++;
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
