package dev.hansei.live;

/** Carries signals from the transaction that made them to every replica. */
interface Wire {

    /** Within a transaction: the signal goes out when it is committed, or not at all. */
    void send(Signal signal);
}
