package dev.hansei.incident;

/** Where an entry came from, if nobody typed it into the room. */
public enum Source {
    ALERTMANAGER,
    PAGERDUTY,
    SLACK,
    /** A chat log that was pasted. */
    CHAT_LOG,
    /** A table that was imported. */
    TABLE
}
