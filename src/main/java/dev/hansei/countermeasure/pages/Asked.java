package dev.hansei.countermeasure.pages;

import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.MeasureFilter;
import dev.hansei.countermeasure.State;
import dev.hansei.incident.pages.Typed;

/**
 * Which measures the list is asked for.
 *
 * @param state a state, {@code OPEN} or nothing for what is still to be done, {@code OVERDUE} or {@code ALL}
 */
public record Asked(String state, String kind, String owner, String incident) {

    MeasureFilter filter() {
        State one = switch (state) {
            case "", "OPEN", "OVERDUE", "ALL" -> null;
            default -> Typed.choice(State.class, state);
        };
        return new MeasureFilter(
                empty(incident),
                Typed.choice(CountermeasureRecord.Kind.class, kind),
                one,
                empty(owner),
                state.equals("OVERDUE"),
                state.isEmpty() || state.equals("OPEN"));
    }

    private static String empty(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
