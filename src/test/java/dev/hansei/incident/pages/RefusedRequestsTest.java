package dev.hansei.incident.pages;

import static org.hamcrest.Matchers.containsString;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Role;
import dev.hansei.incident.AffectedDraft;
import dev.hansei.incident.Crew;
import dev.hansei.incident.IncidentDraft;
import dev.hansei.incident.Incidents;
import dev.hansei.incident.Rooms;
import dev.hansei.incident.Severity;
import dev.hansei.intake.Bundles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages answer to addresses and forms that no page of ours would send. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class RefusedRequestsTest {

    @Inject
    Cast cast;

    @Inject
    Incidents incidents;

    @Inject
    Rooms rooms;

    @Inject
    Bundles bundles;

    @Inject
    Clock clock;

    private String room;

    @BeforeEach
    void aRoomIsOpen() {
        IncidentDraft draft = new IncidentDraft(
                ZoneId.of("Asia/Tokyo"), Bilingual.of(null, "Asked strangely"), Severity.SEV3, null, null, null);
        room = "/incidents/"
                + incidents.declare(draft, Actor.MACHINE, clock.instant()).ref();
    }

    @ParameterizedTest
    @CsvSource({
        "?missing=xx, input/choice",
        "?text=%00, input/forbidden-character",
        "?person=%00, input/forbidden-character",
        "?text=a%E2%80%AEb, input/direction-character",
        "?before=-290000-01-01T00:00:00Z_00000000-0000-0000-0000-000000000000, timeline/place",
        "?after=%2B290000-01-01T00:00:00Z_00000000-0000-0000-0000-000000000000, timeline/place",
        "?after=%2B999999999-01-01T00:00:00Z_00000000-0000-0000-0000-000000000000, timeline/place",
        "/since, timeline/place",
    })
    void an_address_that_asks_for_what_no_timeline_can_hold_is_refused_with_its_reason(String query, String code) {
        cast.page(Role.READER)
                .urlEncodingEnabled(false)
                .get(room + query)
                .then()
                .statusCode(422)
                .body(containsString(code));
    }

    @ParameterizedTest
    @CsvSource({"translations, fr", "translations,", "milestones,"})
    void a_form_of_an_entry_that_lacks_a_choice_is_refused_with_its_reason(String form, String language) {
        String entry = logged();
        var request = cast.page(Role.COMMANDER).formParam("text", "Something");
        if (language != null) {
            request.formParam("language", language);
        }
        request.post(room + "/timeline/" + entry + "/" + form)
                .then()
                .statusCode(422)
                .body(containsString("input/choice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+09:00", "GMT+9", "Mars/Phobos", ""})
    void an_incident_is_declared_in_a_zone_that_a_bundle_can_hold(String zone) {
        cast.page(Role.COMMANDER)
                .formParam("title", "Somewhere")
                .formParam("zone", zone)
                .post("/incidents")
                .then()
                .statusCode(422)
                .body(containsString("input/zone-unknown"));
    }

    @Test
    void correcting_the_accounts_of_a_customer_keeps_its_windows() {
        String ref = room.substring("/incidents/".length());
        rooms.openWindow(ref, Crew.window("w1"), Actor.MACHINE, Crew.NOW);
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        AffectedDraft said = new AffectedDraft("CUS-0001", List.of("900000010001"), List.of("w1"), null);
        rooms.affect(ref, said, Actor.MACHINE, clock.instant());
        cast.page(Role.COMMANDER)
                .header("HX-Request", "true")
                .formParam("accounts", "900000010002")
                .formParam("reason", "Typed wrong")
                .post(room + "/customers/CUS-0001/corrections")
                .then()
                .statusCode(303);
        cast.page(Role.COMMANDER)
                .header("HX-Request", "true")
                .get(room + "/affected")
                .then()
                .statusCode(200)
                .body(containsString("900000010002"), containsString("#window-w1"));
    }

    @Test
    void nobody_is_assigned_without_a_role() {
        cast.page(Role.COMMANDER)
                .formParam("person", "commander")
                .post(room + "/assignments")
                .then()
                .statusCode(422)
                .body(containsString("input/choice"));
    }

    private String logged() {
        String id = UUID.randomUUID().toString();
        cast.page(Role.SCRIBE)
                .formParam("id", id)
                .formParam("line", "Something")
                .formParam("began", "0")
                .post(room + "/lines")
                .then()
                .statusCode(303);
        return id;
    }
}
