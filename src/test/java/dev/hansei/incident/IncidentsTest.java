package dev.hansei.incident;

import static dev.hansei.incident.Crew.COMMANDER;
import static dev.hansei.incident.Crew.NOW;
import static dev.hansei.incident.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.base.Bilingual;
import dev.hansei.intake.Bundles;
import dev.hansei.people.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class IncidentsTest {

    @Inject
    Incidents incidents;

    @Inject
    People people;

    @Inject
    Bundles bundles;

    @BeforeEach
    void peopleAreKnown() {
        Crew.enter(bundles, people);
    }

    @Test
    void an_incident_gets_the_next_number_of_its_year() {
        IncidentRecord first = incidents.declare(Crew.draft(), COMMANDER, NOW);
        IncidentRecord second = incidents.declare(Crew.draft(), COMMANDER, NOW);

        assertThat(first.ref()).matches("INC-2031-\\d{4}");
        assertThat(number(second)).isEqualTo(number(first) + 1);
    }

    @Test
    void eight_declarations_at_once_get_eight_numbers() {
        List<Object> declared = Together.run(8, i -> incidents.declare(Crew.draft(), COMMANDER, NOW));

        assertThat(declared).allMatch(IncidentRecord.class::isInstance);
        assertThat(declared)
                .extracting(incident -> ((IncidentRecord) incident).ref())
                .doesNotHaveDuplicates();
    }

    @Test
    void an_incident_declared_without_a_time_is_declared_now_in_its_zone() {
        IncidentDraft draft =
                new IncidentDraft(Crew.TOKYO, Crew.text("Outage"), Severity.SEV1, null, null, Crew.window("w1"));

        IncidentRecord declared = incidents.declare(draft, Crew.OPERATOR, NOW);

        assertThat(declared.declared()).isEqualTo(Crew.at("12:00"));
        assertThat(declared.windows()).containsExactly(Crew.window("w1"));
        assertThat(incidents.told()).contains(declared);
    }

    @Test
    void whoever_may_do_anything_may_declare() {
        assertThat(incidents.declare(Crew.draft(), Crew.ADMINISTRATOR, NOW)).isNotNull();
        refused("access/role-missing", () -> incidents.declare(Crew.draft(), Crew.READER, NOW));
    }

    @Test
    void a_title_is_short_and_visible() {
        refused("input/text-too-long", () -> declare("x".repeat(201)));
        refused("input/text-missing", () -> declare("\u200B"));
        refused("input/direction-character", () -> declare("a\u202Eb"));
        refused("input/forbidden-character", () -> declare("a\u0000b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFEFF, 0xE0001, 0xE0041, 0xE007F})
    void a_character_that_hides_in_a_text_is_refused(int hidden) {
        refused("input/hidden-character", () -> declare("a" + Character.toString(hidden) + "b"));
    }

    private void declare(String title) {
        incidents.declare(
                new IncidentDraft(Crew.TOKYO, Bilingual.of(title, null), Severity.SEV1, null, null, null),
                COMMANDER,
                NOW);
    }

    private static int number(IncidentRecord incident) {
        return Integer.parseInt(incident.ref().substring("INC-2031-".length()));
    }
}
