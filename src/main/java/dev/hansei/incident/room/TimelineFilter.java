package dev.hansei.incident.room;

import dev.hansei.base.Language;
import dev.hansei.incident.EntryRecord;

/**
 * Which entries are asked for; what is null does not narrow them.
 *
 * @param person the key of the person who acted
 * @param missing only entries that are not written in this language
 * @param text only entries whose text holds this, whatever its case, width or form
 * @param standing only entries that no other one supersedes
 */
public record TimelineFilter(
        EntryRecord.Kind kind,
        EntryRecord.Visibility visibility,
        String person,
        Language missing,
        String text,
        boolean standing) {

    public static final TimelineFilter ALL = new TimelineFilter(null, null, null, null, null, false);
}
