package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Problem;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.effectiveness.population.Populations;
import dev.hansei.effectiveness.population.ReconciliationItem;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must have been done at the desk before a conclusion is signed there. */
final class SigningRules {

    private SigningRules() {}

    /** @throws Problem.Refused naming the first rule that says no */
    static void check(AuditFacts facts, Populations.Collected collected, Instant now) {
        AuditRecord audit = facts.audit();
        Stream<Problem.Refused> done = refusals(audit, facts.measures(), collected, now);
        Stream<Problem.Refused> met = audit.conclusion().verdict() == Conclusion.Verdict.EFFECTIVE
                ? checked(audit, facts.measures())
                : Stream.empty();
        Stream.of(done, AuditRules.refusals(facts), met)
                .flatMap(rule -> rule)
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    /**
     * @param audit with the conclusion that is to be signed, or without
     * @param measures those under evaluation
     * @param collected of the period
     */
    static Stream<Problem.Refused> refusals(
            AuditRecord audit, List<CountermeasureRecord> measures, Populations.Collected collected, Instant now) {
        return Stream.of(
                        periodIsOver(audit, now),
                        reconciled(collected.items()),
                        AuditRules.everyCaseIsJudged(
                                audit, collected.population().inside()),
                        toldInBothLanguages(audit),
                        MeasureTexts.refusal(audit, measures))
                .flatMap(Optional::stream);
    }

    /** For the conclusion "effective" alone: each criterion was looked at and holds, each risk is its owner's own word. */
    static Stream<Problem.Refused> checked(AuditRecord audit, List<CountermeasureRecord> measures) {
        Set<String> met = audit.currentChecks().stream()
                .filter(MeasureCheck::met)
                .map(MeasureCheck::countermeasure)
                .collect(Collectors.toSet());
        return Stream.concat(
                confirmed(audit).stream(),
                measures.stream()
                        .filter(measure -> !EffectiveRules.withdrawn(measure) && !met.contains(measure.ref()))
                        .limit(1)
                        .map(measure -> DeskProblems.checkNotMet(measure.ref())));
    }

    private static Optional<Problem.Refused> confirmed(AuditRecord audit) {
        List<String> owners = audit.currentFindings().stream()
                .filter(finding -> !finding.open() && audit.open(finding))
                .map(AuditFinding::acceptedBy)
                .distinct()
                .toList();
        return owners.isEmpty() ? Optional.empty() : Optional.of(DeskProblems.riskNotConfirmed(owners));
    }

    private static Optional<Problem.Refused> periodIsOver(AuditRecord audit, Instant now) {
        return now.isBefore(audit.end()) ? Optional.of(DeskProblems.periodNotOver(audit.until())) : Optional.empty();
    }

    private static Optional<Problem.Refused> reconciled(List<ReconciliationItem> items) {
        long open = items.stream().filter(item -> item.answer() == null).count();
        return open > 0 ? Optional.of(DeskProblems.notReconciled(open)) : Optional.empty();
    }

    /** The evaluation is published in both languages at once, so that no reader waits for the other one. */
    private static Optional<Problem.Refused> toldInBothLanguages(AuditRecord audit) {
        Map<String, Bilingual> texts = new LinkedHashMap<>();
        texts.put("title", audit.title());
        audit.currentCases().forEach(one -> texts.put(one.specialCase(), one.judgement()));
        audit.currentQuality().forEach(review -> texts.put(word(review.aspect()), review.note()));
        audit.currentQuality().stream()
                .filter(review -> review.chosen() != null)
                .forEach(review -> texts.put(word(review.aspect()) + ".chosen", review.chosen()));
        audit.currentChecks().forEach(check -> texts.put(check.countermeasure() + ".check", check.note()));
        audit.currentFindings().forEach(finding -> texts.put(finding.id(), finding.text()));
        if (audit.signed()) {
            texts.put("population", audit.population());
            texts.put("conclusion", audit.conclusion().text());
        }
        List<String> missing = texts.entrySet().stream()
                .flatMap(text -> Stream.of(Language.values())
                        .filter(language ->
                                text.getValue() == null || !text.getValue().has(language))
                        .map(language -> text.getKey() + "." + language.tag()))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(DeskProblems.translationMissing(missing));
    }

    private static String word(Enum<?> word) {
        return Stream.of(word.name().split("_")).map(String::toLowerCase).collect(Collectors.joining("-"));
    }
}
