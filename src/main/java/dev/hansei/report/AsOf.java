package dev.hansei.report;

import dev.hansei.base.Moment;
import java.time.Instant;

/**
 * What a document can know: nothing that happened, or was learned, after this.
 *
 * @param end the last instant that counts
 */
record AsOf(Instant end) {

    /** For a document that is not dated yet. */
    static final AsOf NOW = new AsOf(Instant.MAX);

    /** The whole of a day or month where no more than that is known. */
    static AsOf of(Moment moment) {
        return new AsOf(moment.dated() ? moment.end().minusNanos(1) : moment.end());
    }

    boolean knows(Moment moment) {
        return !moment.instant().isAfter(end);
    }
}
