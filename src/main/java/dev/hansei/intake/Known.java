package dev.hansei.intake;

import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.people.PersonRecord;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.specialcase.CaseRecord;
import java.util.Optional;

/** What the installation already holds, as far as the records of a bundle may refer to it. */
public interface Known {

    /** An installation that holds nothing yet. */
    Known NOTHING = new Known() {};

    default Optional<PersonRecord> person(String key) {
        return Optional.empty();
    }

    default Optional<CustomerRecord> customer(String ref) {
        return Optional.empty();
    }

    default Optional<ResponseFlowRecord> flow(String ref) {
        return Optional.empty();
    }

    default Optional<IncidentRecord> incident(String ref) {
        return Optional.empty();
    }

    default Optional<CountermeasureRecord> countermeasure(String ref) {
        return Optional.empty();
    }

    default Optional<CaseRecord> specialCase(String ref) {
        return Optional.empty();
    }

    default Optional<PostmortemRecord> postmortem(String ref) {
        return Optional.empty();
    }
}
