package dev.hansei.base;

/** What telling a record did. */
public enum Change {
    NEW,
    GROWN,
    SAME
}
