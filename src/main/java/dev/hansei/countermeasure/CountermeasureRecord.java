package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;

/**
 * A measure against recurrence, with the whole history of its promises.
 *
 * @param ref such as {@code CM-2023-0001}
 * @param incident the reference of the incident it answers
 * @param description light markup
 * @param owner the key of the person who answers for it
 * @param addresses ids of the incident's causes
 * @param replaces references of the interim measures that it makes unnecessary
 * @param orderedBy the authority that ordered it, or null
 */
public record CountermeasureRecord(
        @NotNull String ref,
        @NotNull String incident,
        @NotNull ZoneId zone,
        @NotNull Kind kind,
        @NotNull Bilingual title,
        Bilingual description,
        @NotNull String owner,
        List<String> addresses,
        List<String> replaces,
        Bilingual orderedBy,
        CheckPlan checkPlan,
        List<StatusChange> history,
        List<Evidence> evidence) {

    /** 暫定対策, 恒久対策, 横展開. */
    public enum Kind {
        INTERIM,
        PERMANENT,
        LATERAL
    }
}
