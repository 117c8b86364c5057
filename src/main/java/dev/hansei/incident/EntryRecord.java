package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;

/**
 * What happened at one time. Never edited: a later entry supersedes it, and both stay visible.
 *
 * @param until the end, where the entry tells of a span
 * @param learned when it became known, where that was later than it happened
 * @param text light markup
 * @param by the key of the person who acted, or null
 * @param supersedes the id of the entry this one corrects, or null
 * @param reason why it was corrected; needed with {@code supersedes}
 */
public record EntryRecord(
        @NotNull String id,
        @NotNull Moment at,
        Moment until,
        Moment learned,
        @NotNull Kind kind,
        Visibility visibility,
        @NotNull Bilingual text,
        String by,
        String supersedes,
        Bilingual reason) {

    public EntryRecord {
        visibility = visibility == null ? Visibility.INTERNAL : visibility;
    }

    /** What sort of thing happened. */
    public enum Kind {
        EVENT,
        DETECTION,
        ACTION,
        /** An attempt that did not help. */
        FAILED_ATTEMPT,
        DECISION,
        COMMUNICATION,
        /** Checked, and found not affected. */
        NOT_AFFECTED,
        HANDOVER,
        NOTE
    }

    /** Who may read the entry; internal unless it is said otherwise. */
    public enum Visibility {
        INTERNAL,
        CUSTOMER
    }
}
