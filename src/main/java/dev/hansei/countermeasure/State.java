package dev.hansei.countermeasure;

/** How far a measure has come: the last row of its history, or that nothing was promised yet. */
public enum State {
    PROPOSED,
    PROMISED,
    DONE,
    IN_OPERATION,
    VERIFIED,
    REOPENED,
    WITHDRAWN;

    static State of(StatusChange.Status status) {
        return switch (status) {
            case PROMISED -> PROMISED;
            case DONE -> DONE;
            case IN_OPERATION -> IN_OPERATION;
            case VERIFIED -> VERIFIED;
            case REOPENED -> REOPENED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
