package dev.hansei.countermeasure.reminder;

import dev.hansei.countermeasure.Standing;
import dev.hansei.countermeasure.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Something to remind of.
 *
 * @param key tells it from every other occasion of the same measure; another promise makes other occasions
 * @param person the key of whoever is reminded
 * @param days how many days are left, or have passed
 */
public record Occasion(Kind kind, String key, String person, LocalDate day, long days) {

    /** How many days before a promise it is first reminded of. */
    static final int AHEAD = 14;

    /** How many days lie between reminders of a promise that was not kept. */
    static final int AGAIN = 30;

    /** What it is about. */
    public enum Kind {
        DUE_SOON,
        DUE,
        OVERDUE,
        CHECK
    }

    /** The latest occasion that has come. Earlier ones that nobody was reminded of are not made up for. */
    public static Optional<Occasion> of(Standing standing, Instant now) {
        LocalDate today = now.atZone(standing.measure().zone()).toLocalDate();
        LocalDate check = standing.checkFrom();
        if (standing.state() == State.IN_OPERATION && check != null && !today.isBefore(check)) {
            return Optional.of(new Occasion(
                    Kind.CHECK, "check/" + check, standing.verifier(), check, ChronoUnit.DAYS.between(check, today)));
        }
        if (standing.state() != State.PROMISED || standing.due() == null) {
            return Optional.empty();
        }
        LocalDate due = standing.dueDay();
        long left = ChronoUnit.DAYS.between(today, due);
        if (left > AHEAD) {
            return Optional.empty();
        }
        if (left > 0) {
            return Optional.of(new Occasion(Kind.DUE_SOON, "due-soon/" + due, standing.owner(), due, left));
        }
        long times = -left / AGAIN;
        return Optional.of(
                times == 0
                        ? new Occasion(Kind.DUE, "due/" + due, standing.owner(), due, -left)
                        : new Occasion(
                                Kind.OVERDUE, "overdue-" + times * AGAIN + "/" + due, standing.owner(), due, -left));
    }
}
