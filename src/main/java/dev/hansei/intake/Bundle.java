package dev.hansei.intake;

import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.notification.NotificationRecord;
import dev.hansei.people.PersonRecord;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.specialcase.CaseRecord;
import java.util.List;

/** A file of records of any kind; every list may be empty. */
public record Bundle(
        List<PersonRecord> people,
        List<CustomerRecord> customers,
        List<ResponseFlowRecord> flows,
        List<IncidentRecord> incidents,
        List<AffectedRecord> affected,
        List<CountermeasureRecord> countermeasures,
        List<CaseRecord> cases,
        List<AuditRecord> audits,
        List<PostmortemRecord> postmortems,
        List<NotificationRecord> notifications) {}
