package dev.hansei.countermeasure;

import dev.hansei.countermeasure.CountermeasureRecord.Kind;
import java.util.EnumSet;
import java.util.Set;

/** What people do with a measure. */
public enum Move {
    PROMISE(EnumSet.of(State.PROPOSED, State.PROMISED, State.REOPENED)),
    FINISH(EnumSet.of(State.PROMISED)),
    OPERATE(EnumSet.of(State.DONE)),
    VERIFY(EnumSet.of(State.IN_OPERATION)),
    REOPEN(EnumSet.of(State.DONE, State.IN_OPERATION, State.VERIFIED)),
    WITHDRAW(EnumSet.of(State.PROPOSED, State.PROMISED, State.DONE, State.IN_OPERATION, State.REOPENED)),
    PLAN(EnumSet.complementOf(EnumSet.of(State.VERIFIED, State.WITHDRAWN))),
    ATTACH(EnumSet.complementOf(EnumSet.of(State.WITHDRAWN))),
    HAND_OVER(EnumSet.complementOf(EnumSet.of(State.WITHDRAWN))),
    CHANGE_VERIFIER(EnumSet.complementOf(EnumSet.of(State.VERIFIED, State.WITHDRAWN)));

    private final Set<State> from;

    Move(Set<State> from) {
        this.from = from;
    }

    /** The states in which it can be done; a stopgap that was shown to work goes once it is replaced. */
    Set<State> from(Kind kind) {
        Set<State> states = EnumSet.copyOf(from);
        if (this == WITHDRAW && kind == Kind.INTERIM) {
            states.add(State.VERIFIED);
        }
        return states;
    }
}
