package dev.hansei.report;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.IncidentRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The entries of a timeline that customers may read, as they were known at one time. */
final class PublicEntries {

    private final Superseding<EntryRecord> entries;

    private PublicEntries(Superseding<EntryRecord> entries) {
        this.entries = entries;
    }

    /** @throws Problem.Refused where a public entry is known to be wrong, but its correction is internal */
    static PublicEntries of(IncidentRecord incident, AsOf asOf, Disclosure disclosure) {
        List<EntryRecord> known = incident.timeline().stream()
                .filter(entry -> asOf.knows(entry.learned() == null ? entry.at() : entry.learned()))
                .filter(entry -> disclosure.shows(entry.id()))
                .toList();
        PublicEntries entries = new PublicEntries(new Superseding<>(known, EntryRecord::id, EntryRecord::supersedes));
        entries.refuseHiddenCorrections();
        return entries;
    }

    List<EntryRecord> current() {
        return entries.current().stream()
                .filter(PublicEntries::isPublic)
                .sorted(Comparator.comparing(entry -> entry.at().instant()))
                .toList();
    }

    /** What was said before in its place, the latest first, each with the reason it was corrected. */
    List<Former> before(EntryRecord current) {
        List<Former> former = new ArrayList<>();
        EntryRecord correction = current;
        for (EntryRecord old : entries.before(current)) {
            if (isPublic(old)) {
                former.add(new Former(old, correction));
                correction = old;
            }
        }
        return former;
    }

    /** The public entry that stands today for the one of this id; null where customers may not read it. */
    EntryRecord currentOf(String id) {
        EntryRecord current = entries.currentOf(id);
        return current == null || !isPublic(current) ? null : current;
    }

    private void refuseHiddenCorrections() {
        List<String> hidden = entries.current().stream()
                .filter(entry -> !isPublic(entry))
                .filter(entry -> entries.before(entry).stream().anyMatch(PublicEntries::isPublic))
                .map(EntryRecord::id)
                .toList();
        if (!hidden.isEmpty()) {
            String ids = String.join(", ", hidden);
            throw new Problem.Refused(
                    "report/correction-internal",
                    Bilingual.of(
                            "お客様に見える記録の訂正が社内限りになっています。訂正も公開にしてください：" + ids,
                            "Entries that customers read are corrected by internal ones; "
                                    + "make the corrections visible to customers: " + ids));
        }
    }

    private static boolean isPublic(EntryRecord entry) {
        return entry.visibility() == EntryRecord.Visibility.CUSTOMER;
    }

    /** @param correction the public entry that took its place */
    record Former(EntryRecord entry, EntryRecord correction) {}
}
