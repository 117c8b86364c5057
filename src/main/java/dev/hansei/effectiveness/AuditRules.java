package dev.hansei.effectiveness;

import dev.hansei.base.Problem;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.conformance.Conformance;
import dev.hansei.specialcase.conformance.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an audit may say of its cases, and when it may be signed; every audit keeps these, imported ones as well. */
final class AuditRules {

    private AuditRules() {}

    /** @throws Problem.Refused naming the first rule that says no */
    static void check(AuditFacts facts) {
        refusals(facts).findFirst().ifPresent(refusal -> {
            throw refusal;
        });
    }

    static Stream<Problem.Refused> refusals(AuditFacts facts) {
        AuditRecord audit = facts.audit();
        Stream<Problem.Refused> judged = audit.currentCases().stream()
                .flatMap(one -> judged(one, facts.flow(), facts.cases().get(one.specialCase())).stream());
        return audit.signed() ? Stream.concat(judged, signed(facts)) : judged;
    }

    /** @param record null where no case of that reference was declared in the period */
    static Optional<Problem.Refused> judged(AuditedCase judged, ResponseFlowRecord flow, CaseRecord record) {
        if (record == null) {
            return Optional.of(AuditProblems.outsidePeriod(judged.specialCase(), flow.ref()));
        }
        if (!judged.conforming()) {
            return Optional.empty();
        }
        if (record.outcome() == null) {
            return Optional.of(AuditProblems.caseOpen(record.ref()));
        }
        List<Finding> findings = Conformance.of(flow.version(record.flowVersion()), record);
        return findings.isEmpty() ? Optional.empty() : Optional.of(AuditProblems.notConforming(record.ref(), findings));
    }

    static Optional<Problem.Refused> everyCaseIsJudged(AuditRecord audit, Collection<String> population) {
        Set<String> judged =
                audit.cases().stream().map(AuditedCase::specialCase).collect(Collectors.toSet());
        List<String> missing =
                population.stream().filter(ref -> !judged.contains(ref)).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(AuditProblems.notJudged(missing));
    }

    private static Stream<Problem.Refused> signed(AuditFacts facts) {
        AuditRecord audit = facts.audit();
        Stream<Problem.Refused> judged = everyCaseIsJudged(audit, facts.cases().keySet()).stream();
        Stream<Problem.Refused> signer = SignerRules.refusals(
                audit,
                audit.conclusion().signer(),
                facts.measures(),
                facts.cases().values());
        Stream<Problem.Refused> verdict = audit.conclusion().verdict() == Conclusion.Verdict.EFFECTIVE
                ? EffectiveRules.refusals(
                        audit, facts.measures(), audit.conclusion().at().end())
                : Stream.empty();
        return Stream.of(judged, signer, verdict).flatMap(rule -> rule);
    }
}
