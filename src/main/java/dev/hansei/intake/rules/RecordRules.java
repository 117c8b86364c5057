package dev.hansei.intake.rules;

import dev.hansei.intake.Bundle;
import dev.hansei.intake.BundleReading;
import dev.hansei.intake.Known;
import dev.hansei.intake.form.ErrorLog;

/** All rules, one room of the domain after the other. */
public final class RecordRules {

    private RecordRules() {}

    public static void check(BundleReading reading, Known known, ErrorLog errors) {
        Bundle bundle = reading.bundle();
        Holdings holdings = Holdings.of(bundle, known);
        Checks checks = new Checks(reading.origins(), errors, holdings.people());
        new ValueRules(checks).check(bundle);
        new ReferenceRules(checks).check(bundle);
        CustomerRules customers = new CustomerRules(checks, holdings);
        bundle.customers().forEach(customers::check);
        bundle.affected().forEach(customers::check);
        bundle.flows().forEach(new FlowRules(checks, holdings)::check);
        bundle.incidents().forEach(new IncidentRules(checks, holdings)::check);
        bundle.countermeasures().forEach(new CountermeasureRules(checks, holdings)::check);
        bundle.cases().forEach(new CaseRules(checks, holdings)::check);
        bundle.audits().forEach(new AuditRules(checks, holdings)::check);
        bundle.postmortems().forEach(new PostmortemRules(checks, holdings)::check);
        bundle.notifications().forEach(new NotificationRules(checks, holdings)::check);
    }
}
