package dev.hansei.countermeasure;

import java.time.Instant;

/**
 * Which measures are asked for; what is null does not matter.
 *
 * @param state the state they are in
 * @param owner the key of whoever answers for them now
 * @param overdue true for those whose promise has passed
 * @param open true for those that something is still to be done about
 */
public record MeasureFilter(
        String incident, CountermeasureRecord.Kind kind, State state, String owner, boolean overdue, boolean open) {

    public static final MeasureFilter ALL = new MeasureFilter(null, null, null, null, false, false);

    public static MeasureFilter of(String incident) {
        return new MeasureFilter(incident, null, null, null, false, false);
    }

    /** Whether anything is asked for. */
    public boolean narrowed() {
        return !equals(ALL);
    }

    boolean takes(Standing standing, Instant now) {
        return (state == null || state == standing.state())
                && (owner == null || owner.equals(standing.owner()))
                && (!overdue || standing.overdue(now))
                && (!open || standing.open());
    }
}
