package dev.hansei.intake.rules;

import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.intake.Bundle;
import dev.hansei.notification.NotificationRecord;
import dev.hansei.people.PersonRecord;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.specialcase.CaseRecord;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** References have the form of their kind, and no two records share one. */
record ReferenceRules(Checks checks) {

    void check(Bundle bundle) {
        checks.unique(bundle.people(), "key", PersonRecord::key);
        yearless(bundle.customers(), CustomerRecord::ref, "CUS");
        yearless(bundle.flows(), ResponseFlowRecord::ref, "FLOW");
        yearly(bundle.incidents(), IncidentRecord::ref, "INC");
        yearly(bundle.countermeasures(), CountermeasureRecord::ref, "CM");
        yearly(bundle.cases(), CaseRecord::ref, "CASE");
        yearly(bundle.audits(), AuditRecord::ref, "AUD");
        yearly(bundle.postmortems(), PostmortemRecord::ref, "PM");
        yearly(bundle.notifications(), NotificationRecord::ref, "NTF");
        checks.unique(bundle.affected(), "customer", ReferenceRules::pair);
    }

    private <R> void yearless(List<R> rows, Function<R, String> ref, String prefix) {
        references(rows, ref, prefix + "-\\d{4,6}", prefix + "-0001");
    }

    private <R> void yearly(List<R> rows, Function<R, String> ref, String prefix) {
        references(rows, ref, prefix + "-\\d{4}-\\d{4,6}", prefix + "-2023-0001");
    }

    private <R> void references(List<R> rows, Function<R, String> ref, String form, String example) {
        Pattern pattern = Pattern.compile(form);
        for (R row : rows) {
            if (!pattern.matcher(ref.apply(row)).matches()) {
                checks.flaw(row, "ref", () -> RuleFlaws.badReference(ref.apply(row), example));
            }
        }
        checks.unique(rows, "ref", ref);
    }

    private static String pair(AffectedRecord affected) {
        return affected.incident() + " / " + affected.customer();
    }
}
