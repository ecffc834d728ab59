package app.footnote.client;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Makes record ids: version 7 UUIDs in lower case, which sort by the millisecond they were made. */
public final class Ids {
    private static final Pattern UUID_7 =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final long LOW_48_BITS = 0xFFFF_FFFF_FFFFL;
    private static final int LOW_12_BITS = 0xFFF;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final InstantSource clock;
    private final RandomGenerator random;

    public Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** Returns a new id for a client. */
    public ClientId nextClient() {
        return new ClientId(next());
    }

    /** Returns a new id as text, such as {@code 019f9c1e-7a52-7c3d-9b0e-2f6a1c4d8e70}. */
    public String next() {
        long high = (clock.millis() & LOW_48_BITS) << Short.SIZE | VERSION_7 | random.nextLong() & LOW_12_BITS;
        long low = random.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low).toString();
    }

    /** Says whether the text is an id as made here. */
    public static boolean isValid(String id) {
        return UUID_7.matcher(id).matches();
    }
}
