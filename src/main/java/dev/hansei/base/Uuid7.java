package dev.hansei.base;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Identifiers that sort by the time they were made (RFC 9562, version 7). */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Uuid7() {}

    /** Later calls in this process give greater identifiers, also within one millisecond. */
    public static UUID at(Instant now) {
        long ticks = LAST.updateAndGet(last -> Math.max(last + 1, now.toEpochMilli() << 12));
        long high = (ticks >> 12 << 16) | 0x7000L | (ticks & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
