package dev.hansei.input.batch;

import dev.hansei.incident.EntryRecord;
import dev.hansei.input.Keys;
import java.util.Map;

/** Names an entry by what it says, so that the same entry has the same id wherever it is read. */
final class Named {

    private Named() {}

    /** @param same how often each entry has come so far; the second of two alike is another entry */
    static EntryRecord by(EntryRecord entry, String prefix, Map<String, Integer> same) {
        String key = Keys.of(
                entry.at(),
                entry.until(),
                entry.kind(),
                entry.text().ja(),
                entry.text().en());
        int before = same.merge(key, 1, Integer::sum) - 1;
        return as(entry, Keys.id(prefix, before == 0 ? key : Keys.of(key, before)));
    }

    static EntryRecord as(EntryRecord entry, String id) {
        return new EntryRecord(
                id,
                entry.at(),
                entry.until(),
                entry.learned(),
                entry.kind(),
                entry.visibility(),
                entry.text(),
                entry.by(),
                entry.supersedes(),
                entry.reason());
    }

    static EntryRecord visible(EntryRecord entry, EntryRecord.Visibility visibility) {
        return new EntryRecord(
                entry.id(),
                entry.at(),
                entry.until(),
                entry.learned(),
                entry.kind(),
                visibility,
                entry.text(),
                entry.by(),
                entry.supersedes(),
                entry.reason());
    }
}
