package dev.hansei.report;

import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Revision;
import java.util.HashMap;
import java.util.Map;

/**
 * Which entries of the timeline an edition already shows.
 *
 * @param added the edition that first showed an entry, by the entry's id; others were in the first one
 * @param edition the one that is composed
 */
record Disclosure(Map<String, Integer> added, int edition) {

    static Disclosure of(PostmortemRecord postmortem, Revision edition) {
        Map<String, Integer> added = new HashMap<>();
        postmortem.revisions().forEach(revision -> revision.adds().forEach(id -> added.put(id, revision.number())));
        return new Disclosure(added, edition.number());
    }

    boolean shows(String entry) {
        return added.getOrDefault(entry, 1) <= edition;
    }

    /** Null for an entry that the first edition already showed. */
    Integer addedIn(String entry) {
        return added.get(entry);
    }
}
