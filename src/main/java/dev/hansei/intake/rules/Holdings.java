package dev.hansei.intake.rules;

import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.intake.Bundle;
import dev.hansei.intake.Known;
import dev.hansei.people.PersonRecord;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.specialcase.CaseRecord;
import java.util.Optional;

/** Everything that the records of a bundle may refer to. */
record Holdings(
        Shelf<PersonRecord> people,
        Shelf<CustomerRecord> customers,
        Shelf<ResponseFlowRecord> flows,
        Shelf<IncidentRecord> incidents,
        Shelf<CountermeasureRecord> countermeasures,
        Shelf<CaseRecord> cases,
        Shelf<PostmortemRecord> postmortems) {

    static Holdings of(Bundle bundle, Known known) {
        return new Holdings(
                Shelf.of(What.PERSON, bundle.people(), PersonRecord::key, known::person),
                Shelf.of(What.CUSTOMER, bundle.customers(), CustomerRecord::ref, known::customer),
                Shelf.of(What.FLOW, bundle.flows(), ResponseFlowRecord::ref, known::flow),
                Shelf.of(What.INCIDENT, bundle.incidents(), IncidentRecord::ref, known::incident),
                Shelf.of(
                        What.COUNTERMEASURE,
                        bundle.countermeasures(),
                        CountermeasureRecord::ref,
                        known::countermeasure),
                Shelf.of(What.CASE, bundle.cases(), CaseRecord::ref, known::specialCase),
                Shelf.of(What.POSTMORTEM, bundle.postmortems(), PostmortemRecord::ref, known::postmortem));
    }

    Optional<FlowVersionRecord> version(CaseRecord run) {
        return flows.rows(run.flow(), ResponseFlowRecord::versions).stream()
                .filter(version -> version.number().equals(run.flowVersion()))
                .findFirst();
    }
}
