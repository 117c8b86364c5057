package dev.hansei.architecture.violation;

import java.time.Instant;

/** Reads the clock by itself. */
public final class ClockReader {

    Instant now() {
        return Instant.now();
    }
}
