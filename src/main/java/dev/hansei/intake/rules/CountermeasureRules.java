package dev.hansei.intake.rules;

import dev.hansei.base.Evidence;
import dev.hansei.countermeasure.CheckPlan;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.Reassignment;
import dev.hansei.countermeasure.StatusChange;
import dev.hansei.incident.Cause;
import dev.hansei.incident.IncidentRecord;
import java.util.List;

/** A measure answers causes, is owned by one person and checked by another, and its promises have dates. */
record CountermeasureRules(Checks checks, Holdings holdings) {

    void check(CountermeasureRecord measure) {
        checks.held(measure, "incident", measure.incident(), holdings.incidents());
        checks.person(measure, "owner", measure.owner());
        if (holdings.incidents().has(measure.incident())) {
            List<Cause> causes = holdings.incidents().rows(measure.incident(), IncidentRecord::causes);
            List<String> ids = causes.stream().map(Cause::id).toList();
            checks.eachAmong(measure, "addresses", measure.addresses(), What.CAUSE, ids);
        }
        replaces(measure);
        if (measure.checkPlan() != null) {
            plan(measure, measure.checkPlan());
        }
        for (StatusChange change : measure.history()) {
            checks.person(change, "by", change.by());
            if (change.status() == StatusChange.Status.PROMISED && change.due() == null) {
                checks.flaw(change, "due", RuleFlaws::needsDue);
            }
        }
        List<String> evidenceIds =
                holdings.countermeasures().rows(measure.ref(), CountermeasureRecord::evidence).stream()
                        .map(Evidence::id)
                        .toList();
        measure.history()
                .forEach(change ->
                        checks.eachAmong(change, "evidence", change.evidence(), What.MEASURE_EVIDENCE, evidenceIds));
        measure.reassignments().forEach(row -> reassignment(measure, row));
        checks.unique(measure.evidence(), "id", Evidence::id);
        measure.evidence()
                .forEach(
                        evidence -> checks.among(evidence, "fulfils", evidence.fulfils(), What.REQUIREMENT, List.of()));
    }

    private void replaces(CountermeasureRecord measure) {
        for (int i = 0; i < measure.replaces().size(); i++) {
            String replaced = measure.replaces().get(i);
            String component = "replaces[" + i + "]";
            if (replaced.equals(measure.ref())) {
                checks.flaw(measure, component, () -> RuleFlaws.itself(replaced));
            } else {
                checks.held(measure, component, replaced, holdings.countermeasures());
            }
        }
    }

    private void plan(CountermeasureRecord measure, CheckPlan plan) {
        checks.person(plan, "verifier", plan.verifier());
        if (plan.verifier().equals(measure.owner())) {
            checks.flaw(plan, "verifier", RuleFlaws::verifierIsOwner);
        }
    }

    private void reassignment(CountermeasureRecord measure, Reassignment row) {
        checks.person(row, "person", row.person());
        checks.person(row, "by", row.by());
        boolean clash = switch (row.duty()) {
            case OWNER -> measure.verifiers().contains(row.person());
            case VERIFIER -> measure.owners().contains(row.person());
        };
        if (clash) {
            checks.flaw(row, "person", RuleFlaws::verifierIsOwner);
        }
    }
}
