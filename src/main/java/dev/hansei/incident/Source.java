package dev.hansei.incident;

/** Where an entry came from, if nobody typed it into the room. */
public enum Source {
    ALERTMANAGER,
    PAGERDUTY,
    SLACK,
    /** A chat log that was pasted. */
    CHAT_LOG,
    /** A table that was imported. */
    TABLE,
    /** A record bundle that was imported. */
    BUNDLE;

    /** Whether its entries were collected afterwards, so that it says nothing of one that it was written down late. */
    public boolean collected() {
        return this == CHAT_LOG || this == TABLE || this == BUNDLE;
    }
}
