package dev.hansei.incident.room;

import dev.hansei.base.Moment;
import dev.hansei.base.Precision;
import dev.hansei.incident.Milestone;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How long something took, counted from the entry at which the impact began.
 *
 * @param length negative where it was reached before the impact began
 * @param about true where one of the two times is only about known
 * @param from the id of the entry it is counted from
 * @param to the id of the entry it is counted to
 */
public record DerivedTime(Kind kind, Duration length, boolean about, String from, String to) {

    /** From the impact to each other milestone. */
    public enum Kind {
        TO_DETECT(Milestone.Kind.DETECTED),
        TO_IDENTIFY(Milestone.Kind.CAUSE_IDENTIFIED),
        TO_MITIGATE(Milestone.Kind.MITIGATED),
        TO_RECOVER(Milestone.Kind.RECOVERED),
        TO_FIRST_NOTICE(Milestone.Kind.FIRST_NOTICE);

        private final Milestone.Kind end;

        Kind(Milestone.Kind end) {
            this.end = end;
        }

        public Milestone.Kind end() {
            return end;
        }
    }

    /** Those that can be counted: both milestones are set, and each has a clock time. */
    static List<DerivedTime> of(List<StandingMilestone> milestones) {
        StandingMilestone began = find(milestones, Milestone.Kind.IMPACT_BEGAN);
        return began == null
                ? List.of()
                : Arrays.stream(Kind.values())
                        .map(kind -> between(kind, began, find(milestones, kind.end)))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static DerivedTime between(Kind kind, StandingMilestone began, StandingMilestone reached) {
        if (reached == null || reached.at().dated() || began.at().dated()) {
            return null;
        }
        return new DerivedTime(
                kind,
                began.at().until(reached.at()),
                inexact(began.at()) || inexact(reached.at()),
                began.row().entry().id(),
                reached.row().entry().id());
    }

    private static boolean inexact(Moment moment) {
        return moment.precision() != Precision.EXACT;
    }

    private static StandingMilestone find(List<StandingMilestone> milestones, Milestone.Kind kind) {
        return milestones.stream()
                .filter(milestone -> milestone.kind() == kind)
                .findFirst()
                .orElse(null);
    }
}
