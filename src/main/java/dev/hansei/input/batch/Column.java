package dev.hansei.input.batch;

import java.util.Locale;

/** The columns of a timeline as a table, in this order. */
enum Column {
    ID,
    /** When it happened, as the record bundle writes times. */
    AT,
    UNTIL,
    LEARNED,
    /** The zone in which the times of the row are said. */
    ZONE,
    /** When it was written down, in UTC; a table that is read cannot set it. */
    RECORDED,
    KIND,
    VISIBILITY,
    /** Those that stand at this entry, with spaces between them. */
    MILESTONES,
    JA,
    EN,
    BY,
    SUPERSEDES,
    REASON_JA,
    REASON_EN,
    /** Where it came from; a table that is read cannot set it. */
    SOURCE;

    String head() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null for a column that is not one of these. */
    static Column of(String head) {
        for (Column column : values()) {
            if (column.head().equals(head.strip().toLowerCase(Locale.ROOT))) {
                return column;
            }
        }
        return null;
    }
}
