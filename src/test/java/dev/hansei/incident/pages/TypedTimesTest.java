package dev.hansei.incident.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Role;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.IncidentDraft;
import dev.hansei.incident.Incidents;
import dev.hansei.incident.Severity;
import dev.hansei.incident.Timeline;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.incident.room.TimelineReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Times typed into the forms of a room: what is said is kept, or is refused in words. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class TypedTimesTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Duration WHILE_IT_IS_SENT = Duration.ofMinutes(1);

    @Inject
    Cast cast;

    @Inject
    Incidents incidents;

    @Inject
    Timeline timeline;

    @Inject
    TimelineReader entries;

    @Inject
    RoomReader rooms;

    @Inject
    Clock clock;

    private String ref;
    private Instant yesterday;
    private String entry;

    @BeforeEach
    void somethingWasLoggedOfYesterday() {
        cast.account(Role.SCRIBE);
        IncidentDraft draft =
                new IncidentDraft(TOKYO, Bilingual.of(null, "Typed times"), Severity.SEV3, null, null, null);
        ref = incidents.declare(draft, Actor.MACHINE, clock.instant()).ref();
        yesterday = clock.instant()
                .atZone(TOKYO)
                .truncatedTo(ChronoUnit.DAYS)
                .minusDays(1)
                .plusHours(9)
                .toInstant();
        entry = UUID.randomUUID().toString();
        EntryRecord said = new EntryRecord(
                entry,
                Moment.exact(yesterday, TOKYO),
                null,
                null,
                EntryRecord.Kind.EVENT,
                null,
                Bilingual.of(null, "The load rose"),
                null,
                null,
                null);
        timeline.log(ref, said, Actor.MACHINE, clock.instant());
    }

    @Test
    void the_end_of_a_span_that_counts_from_now_does_so_whenever_the_entry_began() {
        EntryRecord corrected = corrected("", "-5m");
        assertThat(Duration.between(corrected.until().instant(), clock.instant().minusSeconds(300))
                        .abs())
                .isLessThan(WHILE_IT_IS_SENT);
        EntryRecord again = corrected("", "昨日 9:30");
        assertThat(again.until().instant()).isEqualTo(yesterday.plusSeconds(1800));
        assertThat(corrected("", "9:40").until().instant()).isEqualTo(yesterday.plusSeconds(2400));
    }

    @Test
    void a_span_typed_as_the_time_of_a_correction_brings_its_end() {
        EntryRecord corrected = corrected("昨日 9:10-9:20", "");
        assertThat(corrected.at().instant()).isEqualTo(yesterday.plusSeconds(600));
        assertThat(corrected.until().instant()).isEqualTo(yesterday.plusSeconds(1200));
        correct("昨日 9:10-9:20", "昨日 9:25").statusCode(422).body(containsString("input/span-unexpected"));
    }

    @Test
    void a_span_typed_as_the_beginning_of_a_window_brings_its_end_and_is_refused_as_an_end() {
        cast.page(Role.SCRIBE)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("from", "昨日 0:05-0:20")
                .formParam("scope", "Payments")
                .post("/incidents/" + ref + "/windows")
                .then()
                .statusCode(303);
        ImpactWindow window = rooms.room(ref).windows().getFirst();
        assertThat(window.from().until(window.to())).isEqualTo(Duration.ofMinutes(15));
        cast.page(Role.SCRIBE)
                .formParam("to", "0:05-0:20")
                .post("/incidents/" + ref + "/windows/" + window.id() + "/closures")
                .then()
                .statusCode(422)
                .body(containsString("input/span-unexpected"));
    }

    private EntryRecord corrected(String at, String until) {
        correct(at, until).statusCode(303);
        entry = entries.history(ref, entry).after().getFirst().entry().id();
        return entries.row(ref, entry).entry();
    }

    private ValidatableResponse correct(String at, String until) {
        return cast.page(Role.SCRIBE)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("at", at)
                .formParam("until", until)
                .formParam("en", "The load rose")
                .formParam("reason", "The span was wrong")
                .post("/incidents/" + ref + "/timeline/" + entry + "/corrections")
                .then();
    }
}
