package dev.hansei.intake.rules;

import dev.hansei.effectiveness.AuditFinding;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.AuditedCase;
import dev.hansei.effectiveness.MeasureCheck;
import java.util.List;
import java.util.function.Function;

/** An audit is about one flow, a period, and cases that are on record. */
record AuditRules(Checks checks, Holdings holdings) {

    void check(AuditRecord audit) {
        checks.held(audit, "incident", audit.incident(), holdings.incidents());
        checks.held(audit, "flow", audit.flow(), holdings.flows());
        checks.person(audit, "auditor", audit.auditor());
        checks.eachHeld(audit, "countermeasures", audit.countermeasures(), holdings.countermeasures());
        if (audit.until().isBefore(audit.from())) {
            checks.flaw(audit, "until", RuleFlaws::endBeforeBegin);
        }
        checks.unique(audit.cases(), "specialCase", Function.identity());
        audit.cases().forEach(audited -> audited(audited, audit));
        for (MeasureCheck done : audit.checks()) {
            checks.held(done, "countermeasure", done.countermeasure(), holdings.countermeasures());
            checks.person(done, "by", done.by());
        }
        audit.reconciliation().forEach(answer -> checks.person(answer, "by", answer.by()));
        audit.quality().forEach(review -> checks.eachHeld(review, "sampled", review.sampled(), holdings.cases()));
        checks.unique(audit.findings(), "id", AuditFinding::id);
        for (AuditFinding finding : audit.findings()) {
            checks.held(finding, "countermeasure", finding.countermeasure(), holdings.countermeasures());
            checks.person(finding, "acceptedBy", finding.acceptedBy());
            checks.person(finding, "by", finding.by());
        }
        audit.risks().forEach(answer -> checks.person(answer, "by", answer.by()));
        if (audit.abandonment() != null) {
            checks.person(audit.abandonment(), "by", audit.abandonment().by());
        }
        if (audit.conclusion() != null) {
            checks.person(audit.conclusion(), "signer", audit.conclusion().signer());
        }
    }

    private void audited(AuditedCase audited, AuditRecord audit) {
        checks.held(audited, "specialCase", audited.specialCase(), holdings.cases());
        List<String> flows = holdings.cases().rows(audited.specialCase(), run -> List.of(run.flow()));
        if (!flows.isEmpty() && !flows.contains(audit.flow())) {
            checks.flaw(audited, "specialCase", () -> RuleFlaws.otherFlow(audit.flow()));
        }
    }
}
