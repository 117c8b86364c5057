package dev.hansei.base;

/** How exactly a moment is known. */
public enum Precision {
    /** To the minute or second that is written. */
    EXACT,
    /** 頃: about that minute. */
    ABOUT,
    /** ±: within a span on either side. */
    WITHIN,
    /** Only the day is known, or only the day was promised. */
    DAY,
    /** Only the month is known, or only the month was promised. */
    MONTH
}
