package dev.hansei.countermeasure.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The tries to mail one reminder.
 *
 * @param rows in the order in which they were made
 */
record Attempts(List<ReminderMail> rows) {

    /** How long it is waited after each failed try; after the last one it is left. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12));

    static final int MOST = PAUSES.size() + 1;

    int made() {
        return rows.isEmpty() ? 0 : rows.getLast().attempt();
    }

    /** Whether another try may be made now: the first one, or one more after a failure. */
    boolean another(Instant now) {
        if (rows.isEmpty()) {
            return true;
        }
        return failed() && made() < MOST && !now.isBefore(rows.getLast().at().plus(PAUSES.get(made() - 1)));
    }

    /** Whether the last try failed, so that nothing arrived. */
    boolean failed() {
        return !rows.isEmpty() && rows.getLast().outcome() == ReminderMail.Outcome.FAILED;
    }
}
