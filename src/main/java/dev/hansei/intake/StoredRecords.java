package dev.hansei.intake;

import dev.hansei.countermeasure.Countermeasure;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.customer.Customer;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.customer.Customers;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.EffectivenessAudits;
import dev.hansei.flow.ResponseFlow;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.incident.Incident;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Incidents;
import dev.hansei.notification.Notifications;
import dev.hansei.people.People;
import dev.hansei.people.Person;
import dev.hansei.people.PersonRecord;
import dev.hansei.publication.Postmortem;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Postmortems;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.SpecialCase;
import dev.hansei.specialcase.SpecialCases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What this installation holds. */
@ApplicationScoped
class StoredRecords implements Known {

    private final People people;
    private final Customers customers;
    private final ResponseFlows flows;
    private final Incidents incidents;
    private final Countermeasures countermeasures;
    private final SpecialCases cases;
    private final EffectivenessAudits audits;
    private final Postmortems postmortems;
    private final Notifications notifications;

    StoredRecords(
            People people,
            Customers customers,
            ResponseFlows flows,
            Incidents incidents,
            Countermeasures countermeasures,
            SpecialCases cases,
            EffectivenessAudits audits,
            Postmortems postmortems,
            Notifications notifications) {
        this.people = people;
        this.customers = customers;
        this.flows = flows;
        this.incidents = incidents;
        this.countermeasures = countermeasures;
        this.cases = cases;
        this.audits = audits;
        this.postmortems = postmortems;
        this.notifications = notifications;
    }

    @Override
    public Optional<PersonRecord> person(String key) {
        return people.named(key).map(Person::told);
    }

    @Override
    public Optional<CustomerRecord> customer(String ref) {
        return customers.named(ref).map(Customer::told);
    }

    @Override
    public Optional<ResponseFlowRecord> flow(String ref) {
        return flows.named(ref).map(ResponseFlow::told);
    }

    @Override
    public Optional<IncidentRecord> incident(String ref) {
        return incidents.named(ref).map(Incident::told);
    }

    @Override
    public Optional<CountermeasureRecord> countermeasure(String ref) {
        return countermeasures.named(ref).map(Countermeasure::told);
    }

    @Override
    public Optional<CaseRecord> specialCase(String ref) {
        return cases.named(ref).map(SpecialCase::told);
    }

    @Override
    public Optional<PostmortemRecord> postmortem(String ref) {
        return postmortems.named(ref).map(Postmortem::told);
    }

    /** The incident with all that answers it; of flows and cases, those that its audits look at. */
    Bundle about(String ref) {
        IncidentRecord incident = incident(ref).orElseThrow(() -> Incidents.unknown(ref));
        List<AffectedRecord> affected = customers.affectedBy(ref);
        List<AuditRecord> evaluations = audits.about(ref);
        Set<String> followed = evaluations.stream().map(AuditRecord::flow).collect(Collectors.toSet());
        return new Bundle(
                people.told(),
                affected.stream()
                        .map(AffectedRecord::customer)
                        .flatMap(customer -> customer(customer).stream())
                        .toList(),
                flows.told().stream()
                        .filter(flow -> followed.contains(flow.ref()))
                        .toList(),
                List.of(incident),
                affected,
                countermeasures.answering(ref),
                cases.told().stream()
                        .filter(run -> followed.contains(run.flow()))
                        .toList(),
                evaluations,
                postmortems.about(ref),
                notifications.about(ref));
    }
}
