package dev.hansei.countermeasure;

import static dev.hansei.countermeasure.Desk.LEAD;
import static dev.hansei.countermeasure.Desk.NOW;
import static dev.hansei.countermeasure.Desk.OWNER;
import static dev.hansei.countermeasure.Desk.text;
import static dev.hansei.incident.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.countermeasure.CountermeasureRecord.Kind;
import dev.hansei.incident.Crew;
import dev.hansei.incident.Incidents;
import dev.hansei.incident.Together;
import dev.hansei.intake.Bundles;
import dev.hansei.people.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class CountermeasuresTest {

    @Inject
    Countermeasures measures;

    @Inject
    MeasureReader reader;

    @Inject
    Incidents incidents;

    @Inject
    Bundles bundles;

    @Inject
    People people;

    private String incident;

    @BeforeEach
    void anIncidentIsDeclared() {
        Crew.enter(bundles, people);
        incident = incidents.declare(Crew.draft(), Crew.COMMANDER, NOW).ref();
    }

    @Test
    void a_measure_may_be_promised_as_it_is_proposed() {
        CountermeasureDraft draft = new CountermeasureDraft(
                incident,
                Kind.LATERAL,
                text("Look elsewhere"),
                null,
                OWNER.person(),
                List.of(),
                List.of(),
                null,
                Desk.day("2031-06"));
        Standing standing = reader.standing(measures.propose(draft, LEAD, NOW).ref());
        assertThat(standing.state()).isEqualTo(State.PROMISED);
        assertThat(standing.due()).isEqualTo(Desk.day("2031-06"));
        assertThat(standing.overdue(Desk.days(117))).isFalse();
        assertThat(standing.overdue(Desk.days(120))).isTrue();
    }

    @Test
    void nobody_promises_a_date_for_another_owner_without_leading() {
        CountermeasureDraft draft = new CountermeasureDraft(
                incident,
                Kind.LATERAL,
                text("Promised for another"),
                null,
                OWNER.person(),
                List.of(),
                List.of(),
                null,
                Desk.day("2031-06"));
        refused("countermeasure/promise-of-another", () -> measures.propose(draft, Desk.STRANGER, NOW));
        assertThat(measures.propose(draft, OWNER, NOW).history()).hasSize(1);
    }

    @Test
    void a_measure_addresses_causes_of_its_incident_where_there_are_any() {
        refused(
                "countermeasure/cause-missing",
                () -> measures.propose(Desk.draft(Sample.INCIDENT, Kind.PERMANENT), LEAD, NOW));
        refused("countermeasure/cause-unknown", () -> measures.propose(addressing("no-such-cause"), LEAD, NOW));
        refused("incident/unknown", () -> measures.propose(Desk.draft("INC-1999-0001", Kind.PERMANENT), LEAD, NOW));
    }

    @Test
    void only_a_permanent_measure_replaces_and_only_an_interim_one_of_the_same_incident() {
        String interim =
                measures.propose(Desk.draft(incident, Kind.INTERIM), LEAD, NOW).ref();
        refused(
                "countermeasure/only-permanent-replaces",
                () -> measures.propose(Desk.draft(incident, Kind.LATERAL, interim), LEAD, NOW));
        refused(
                "countermeasure/replaces-unknown",
                () -> measures.propose(Desk.draft(incident, Kind.PERMANENT, "CM-2023-0001"), LEAD, NOW));
        String permanent = measures.propose(Desk.draft(incident, Kind.PERMANENT, interim), LEAD, NOW)
                .ref();
        assertThat(reader.standing(interim).replacedBy())
                .extracting(CountermeasureRecord::ref)
                .containsExactly(permanent);
    }

    @Test
    void the_same_measure_is_not_proposed_twice_even_at_once() {
        CountermeasureDraft draft = Desk.draft(incident, Kind.PERMANENT);
        List<Object> answers = Together.run(3, i -> measures.propose(draft, LEAD, NOW));
        assertThat(answers).filteredOn(CountermeasureRecord.class::isInstance).hasSize(1);
        refused("countermeasure/told-already", () -> measures.propose(draft, LEAD, NOW));
    }

    @Test
    void someone_unknown_cannot_own_a_measure() {
        CountermeasureDraft draft = new CountermeasureDraft(
                incident, Kind.PERMANENT, text("X"), null, "nobody", List.of(), List.of(), null, null);
        refused("countermeasure/person-unknown", () -> measures.propose(draft, LEAD, NOW));
    }

    @Test
    void a_list_is_read_page_by_page_and_by_what_is_asked() {
        List<String> proposed = Stream.generate(() -> measures.propose(Desk.draft(incident, Kind.PERMANENT), LEAD, NOW))
                .limit(3)
                .map(CountermeasureRecord::ref)
                .toList();
        MeasureFilter filter = new MeasureFilter(incident, null, State.PROPOSED, OWNER.person(), false, true);

        MeasurePage first = reader.page(filter, null, 2, NOW);
        MeasurePage second = reader.page(filter, first.next(), 2, NOW);

        assertThat(Stream.of(first, second).flatMap(page -> page.measures().stream()))
                .extracting(standing -> standing.measure().ref())
                .containsExactly(proposed.get(2), proposed.get(1), proposed.get(0));
        assertThat(second.next()).isNull();
        assertThat(reader.all(new MeasureFilter(incident, null, State.DONE, null, false, false), NOW))
                .isEmpty();
    }

    private static CountermeasureDraft addressing(String cause) {
        return new CountermeasureDraft(
                Sample.INCIDENT,
                Kind.PERMANENT,
                text("Y"),
                null,
                OWNER.person(),
                List.of(cause),
                List.of(),
                null,
                null);
    }
}
