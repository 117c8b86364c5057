package dev.hansei.report.quarter;

import dev.hansei.base.Moment;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.StatusChange;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** How a countermeasure stood at an instant, by what was said about times up to it. */
record Promises(List<StatusChange> history) {

    static Promises of(CountermeasureRecord measure, Instant until) {
        return new Promises(measure.history().stream()
                .filter(change -> change.at().instant().isBefore(until))
                .sorted(Comparator.comparing(change -> change.at().instant()))
                .toList());
    }

    boolean made() {
        return !history.isEmpty();
    }

    StatusChange.Status status() {
        return history.getLast().status();
    }

    /** The date that was promised last, or null. */
    Moment due() {
        return history.stream()
                .map(StatusChange::due)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Promised for a day before the instant, and neither done nor withdrawn by then. */
    boolean overdue(Instant at) {
        return made()
                && status() == StatusChange.Status.PROMISED
                && due() != null
                && !due().end().isAfter(at);
    }

    /** Verified or withdrawn: nothing more is to be done. */
    boolean settled() {
        return status() == StatusChange.Status.VERIFIED || status() == StatusChange.Status.WITHDRAWN;
    }
}
