package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A measure against recurrence, with the whole history of its promises.
 *
 * @param ref such as {@code CM-2023-0001}
 * @param incident the reference of the incident it answers
 * @param description light markup
 * @param owner the key of the person who answered for it first; reassignments say who does now
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
        List<Evidence> evidence,
        List<Reassignment> reassignments) {

    /** Everyone who answers for it or ever did; none of them may check it, or sign an audit of it. */
    public List<String> owners() {
        return Stream.concat(Stream.of(owner), holders(Reassignment.Duty.OWNER))
                .distinct()
                .toList();
    }

    /** Everyone who checks it or ever did; none of them may own it. */
    public List<String> verifiers() {
        return Stream.concat(Stream.ofNullable(checkPlan).map(CheckPlan::verifier), holders(Reassignment.Duty.VERIFIER))
                .distinct()
                .toList();
    }

    private Stream<String> holders(Reassignment.Duty duty) {
        return reassignments.stream().filter(row -> row.duty() == duty).map(Reassignment::person);
    }

    /** 暫定対策, 恒久対策, 横展開. */
    public enum Kind {
        INTERIM,
        PERMANENT,
        LATERAL
    }
}
