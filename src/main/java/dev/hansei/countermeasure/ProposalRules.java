package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import java.util.List;
import java.util.Objects;

/** What a proposed measure must say, given its incident and the measures that are there. */
final class ProposalRules {

    private ProposalRules() {}

    /**
     * @param causes ids of the incident's causes
     * @param others the incident's measures
     */
    static void check(CountermeasureDraft draft, List<String> causes, List<CountermeasureRecord> others) {
        addresses(draft, causes);
        replaces(draft, others);
        others.stream()
                .filter(other -> new Standing(other, List.of()).state() != State.WITHDRAWN)
                .filter(other -> same(other.title(), draft.title()))
                .findFirst()
                .ifPresent(other -> {
                    throw ProposalProblems.toldAlready(other.ref());
                });
    }

    private static void addresses(CountermeasureDraft draft, List<String> causes) {
        List<String> strange =
                draft.addresses().stream().filter(id -> !causes.contains(id)).toList();
        if (!strange.isEmpty()) {
            throw ProposalProblems.causeUnknown(strange);
        }
        if (draft.addresses().isEmpty() && !causes.isEmpty()) {
            throw ProposalProblems.causeMissing();
        }
    }

    private static void replaces(CountermeasureDraft draft, List<CountermeasureRecord> others) {
        if (!draft.replaces().isEmpty() && draft.kind() != CountermeasureRecord.Kind.PERMANENT) {
            throw ProposalProblems.onlyPermanentReplaces();
        }
        for (String replaced : draft.replaces()) {
            if (others.stream()
                    .noneMatch(other ->
                            other.ref().equals(replaced) && other.kind() == CountermeasureRecord.Kind.INTERIM)) {
                throw ProposalProblems.replacesUnknown(replaced);
            }
        }
    }

    private static boolean same(Bilingual known, Bilingual told) {
        return (known.ja() != null && Objects.equals(known.ja(), told.ja()))
                || (known.en() != null && Objects.equals(known.en(), told.en()));
    }
}
