package dev.hansei.incident.line.time;

import java.util.List;

/** The ways to take a time, over the days it may have been, and why there is not exactly one. */
record Told(List<Telling> ways, Why why) {

    enum Why {
        /** There is one way. */
        CLEAR,
        /** The clock skipped the time; the ways are those just outside. */
        SKIPPED,
        /** The clock showed the time twice. */
        TWICE,
        /** The time is still to come, and there was one like it before. */
        AHEAD,
        /** The end lies before the start. */
        ORDER
    }
}
